package org.toevertrouwd.kluis;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;

/** The 32 random bytes everything in a kluis hangs from, for its whole life or until renewed. */
final class DataKey implements AutoCloseable {

  static final int BYTES = 32;

  private final DestroyableKey key;

  /** Takes over the array. */
  DataKey(byte[] material) {
    this.key = new DestroyableKey(material, "HKDF");
  }

  static DataKey random(SecureRandom random) {
    byte[] material = new byte[BYTES];
    random.nextBytes(material);
    return new DataKey(material);
  }

  /** A copy, which the caller wipes. */
  byte[] material() {
    return key.getEncoded();
  }

  RecordCipher recordCipher(Octets fileSalt, UUID vaultId) {
    return new RecordCipher(derive(fileSalt, "kluis/1/records", "AES"), vaultId);
  }

  /** HMAC-SHA256 under the header key. */
  byte[] headerMac(Octets fileSalt, byte[] authenticated) {
    DestroyableKey headerKey = derive(fileSalt, "kluis/1/header", "HmacSHA256");
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(headerKey);
      return mac.doFinal(authenticated);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HMAC-SHA256", e);
    } finally {
      headerKey.destroy();
    }
  }

  private DestroyableKey derive(Octets fileSalt, String info, String algorithm) {
    byte[] input = material();
    try {
      return new DestroyableKey(Hkdf.derive(input, fileSalt.bytes(), info, BYTES), algorithm);
    } finally {
      Arrays.fill(input, (byte) 0);
    }
  }

  @Override
  public void close() {
    key.destroy();
  }
}
