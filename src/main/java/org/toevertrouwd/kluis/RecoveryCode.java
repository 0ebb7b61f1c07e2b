package org.toevertrouwd.kluis;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The recovery code of a kluis: 16 random bytes and a 12-bit checksum, written as seven groups of
 * four characters of Crockford's base 32.
 */
public final class RecoveryCode implements Key {

  static final int BYTES = 16;

  private final byte[] secret;
  private boolean closed;

  private RecoveryCode(byte[] secret) {
    this.secret = secret;
  }

  static RecoveryCode random(SecureRandom random) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return new RecoveryCode(secret);
  }

  /**
   * Reads a code as a person typed it: case, spaces and dashes do not matter, O is 0, I and L are
   * 1.
   *
   * @throws InvalidRecoveryCodeException if it is not a code, or was mistyped
   */
  public static RecoveryCode parse(char[] typed) throws InvalidRecoveryCodeException {
    return new RecoveryCode(RecoveryCodeText.read(typed));
  }

  /** The code as it is shown, 34 characters with the dashes; the caller wipes it. */
  public char[] text() {
    byte[] copy = bytes();
    try {
      return RecoveryCodeText.write(copy);
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }

  /** A copy of the 16 bytes behind the code; the caller wipes it. */
  byte[] bytes() {
    if (closed) {
      throw new IllegalStateException("recovery code used after close");
    }
    return secret.clone();
  }

  @Override
  public void close() {
    Arrays.fill(secret, (byte) 0);
    closed = true;
  }

  @Override
  public String toString() {
    return "RecoveryCode[hidden]";
  }
}
