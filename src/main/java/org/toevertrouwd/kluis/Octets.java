package org.toevertrouwd.kluis;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** A few bytes of the header that are no secret: salts, nonces, wrapped keys. Cannot change. */
final class Octets {

  private final byte[] bytes;

  private Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  static Octets of(byte[] bytes) {
    return new Octets(bytes.clone());
  }

  static Octets random(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return new Octets(bytes);
  }

  /**
   * Reads base64.
   *
   * @throws IllegalArgumentException if it is not that, or not so many bytes
   */
  static Octets fromBase64(String text, int length) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (bytes.length != length) {
      throw new IllegalArgumentException("expected " + length + " bytes");
    }
    return new Octets(bytes);
  }

  String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }
}
