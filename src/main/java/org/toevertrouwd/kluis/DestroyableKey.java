package org.toevertrouwd.kluis;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** A key that can be wiped and refuses use afterwards; the JDK's own cannot. */
final class DestroyableKey implements SecretKey {

  private static final long serialVersionUID = 1L;

  private final String algorithm;
  private final transient byte[] material;
  private transient boolean destroyed;

  /** Takes over the array. */
  DestroyableKey(byte[] material, String algorithm) {
    this.material = material;
    this.algorithm = algorithm;
  }

  @Override
  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  /** A copy, which the caller wipes. */
  @Override
  public byte[] getEncoded() {
    if (destroyed) {
      throw new IllegalStateException("key used after it was destroyed");
    }
    return material.clone();
  }

  @Override
  public void destroy() {
    Arrays.fill(material, (byte) 0);
    destroyed = true;
  }

  @Override
  public boolean isDestroyed() {
    return destroyed;
  }

  @Override
  public String toString() {
    return "DestroyableKey[hidden]";
  }

  private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
    throw new NotSerializableException("a key stays in memory");
  }
}
