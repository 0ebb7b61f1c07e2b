package org.toevertrouwd.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/**
 * The Ed25519 key with which a kluis signs its packages. Made once, when the kluis is made, and
 * kept in it. Close it after use: the private bytes are wiped and the key refuses to sign. (Java
 * keeps short-lived copies of its own while it signs; those are left to the collector.)
 */
public final class SigningKey implements AutoCloseable {

  static final String ALGORITHM = "Ed25519";

  private static final byte[] TRIAL = "toevertrouwd".getBytes(StandardCharsets.US_ASCII);

  private final SignerKey signer;
  private final byte[] pkcs8;
  private boolean closed;

  private SigningKey(SignerKey signer, byte[] pkcs8) {
    this.signer = signer;
    this.pkcs8 = pkcs8;
  }

  /** A new key from the system's source of randomness. */
  public static SigningKey generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SigningKey(SignerKey.of(pair.getPublic()), pair.getPrivate().getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Ed25519 is missing from this Java", impossible);
    }
  }

  /**
   * A key that was kept.
   *
   * @param pkcs8 the private key in its PKCS #8 form; copied, so the caller wipes its own
   * @throws IllegalArgumentException if the two are no key, or no pair
   */
  public static SigningKey of(SignerKey signer, byte[] pkcs8) {
    SigningKey key = new SigningKey(signer, pkcs8.clone());
    if (!signer.verifies(TRIAL, key.sign(TRIAL))) {
      key.close();
      throw new IllegalArgumentException("The private and the public key are not a pair");
    }
    return key;
  }

  /** The public half. */
  public SignerKey signer() {
    return signer;
  }

  /**
   * A copy of the private key in its PKCS #8 form, to keep in the kluis; the caller wipes it.
   *
   * @throws IllegalStateException if the key is closed
   */
  public byte[] pkcs8() {
    return open().clone();
  }

  /**
   * The 64 bytes of the signature over a message.
   *
   * @throws IllegalStateException if the key is closed
   * @throws IllegalArgumentException if the private bytes are no Ed25519 key
   */
  public byte[] sign(byte[] message) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(open()));
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException notAKey) {
      throw new IllegalArgumentException("The private key cannot be read", notAKey);
    }
  }

  @Override
  public void close() {
    Arrays.fill(pkcs8, (byte) 0);
    closed = true;
  }

  private byte[] open() {
    if (closed) {
      throw new IllegalStateException("This signing key is closed");
    }
    return pkcs8;
  }
}
