package org.toevertrouwd.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * The public half of the key of a kluis: who signed a package. Ed25519, RFC 8032.
 *
 * @param hex the 32 bytes of the key as 64 lower-case hexadecimal digits
 */
public record SignerKey(String hex) implements Comparable<SignerKey> {

  /** Length of a public key in bytes. */
  public static final int BYTES = 32;

  private static final String FORM = "[0-9a-f]{64}";

  /** What stands before the key in its X.509 form (RFC 8410). */
  private static final String X509_PREFIX = "302a300506032b6570032100";

  /**
   * Checks the form only; whether the bytes are a point of the curve shows when verifying.
   *
   * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
   */
  public SignerKey {
    if (!hex.matches(FORM)) {
      throw new IllegalArgumentException("A public key is 64 lower-case hexadecimal digits");
    }
  }

  static SignerKey of(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return new SignerKey(HexFormat.of().formatHex(encoded, encoded.length - BYTES, encoded.length));
  }

  /** The key in a form that two people can compare by phone. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(HexFormat.of().parseHex(hex));
  }

  /** Whether this key signed the message; anything malformed is a no. */
  public boolean verifies(byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(SigningKey.ALGORITHM);
      verifier.initVerify(publicKey());
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException | RuntimeException malformed) {
      return false;
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] encoded = HexFormat.of().parseHex(X509_PREFIX + hex);
    return KeyFactory.getInstance(SigningKey.ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(encoded));
  }

  @Override
  public int compareTo(SignerKey other) {
    return hex.compareTo(other.hex);
  }
}
