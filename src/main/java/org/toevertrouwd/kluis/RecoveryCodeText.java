package org.toevertrouwd.kluis;

import java.security.MessageDigest;
import java.util.Arrays;
import org.toevertrouwd.kluis.InvalidRecoveryCodeException.Problem;

/** The written form of a recovery code: 140 bits in Crockford's base 32, first bit first. */
final class RecoveryCodeText {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CHARACTERS = 28;
  private static final int GROUP = 4;
  private static final int BITS_PER_CHARACTER = 5;
  private static final int BITS = CHARACTERS * BITS_PER_CHARACTER;

  private RecoveryCodeText() {}

  static char[] write(byte[] secret) {
    byte[] bits = withChecksum(secret);
    char[] text = new char[CHARACTERS + CHARACTERS / GROUP - 1];
    Arrays.fill(text, '-');
    for (int i = 0; i < CHARACTERS; i++) {
      int value = 0;
      for (int bit = i * BITS_PER_CHARACTER; bit < (i + 1) * BITS_PER_CHARACTER; bit++) {
        value = value << 1 | bitAt(bits, bit);
      }
      text[i + i / GROUP] = ALPHABET.charAt(value);
    }
    Arrays.fill(bits, (byte) 0);
    return text;
  }

  static byte[] read(char[] typed) throws InvalidRecoveryCodeException {
    byte[] bits = new byte[(BITS + 7) / 8];
    try {
      int count = 0;
      for (char character : typed) {
        if (!isSeparator(character)) {
          int value = valueOf(character);
          requireThat(count < CHARACTERS, Problem.LENGTH);
          put(bits, count, value);
          count++;
        }
      }
      requireThat(count == CHARACTERS, Problem.LENGTH);
      return checked(bits);
    } finally {
      Arrays.fill(bits, (byte) 0);
    }
  }

  private static byte[] checked(byte[] bits) throws InvalidRecoveryCodeException {
    byte[] secret = Arrays.copyOf(bits, RecoveryCode.BYTES);
    byte[] expected = withChecksum(secret);
    // Not Arrays.equals: compiled by HotSpot 25.0.3 it sees the zeros that are filled in after it.
    boolean right = MessageDigest.isEqual(bits, expected);
    Arrays.fill(expected, (byte) 0);
    if (!right) {
      Arrays.fill(secret, (byte) 0);
    }
    requireThat(right, Problem.CHECKSUM);
    return secret;
  }

  /** The 16 bytes, then the first 12 bits of their SHA-256, then 4 zero bits. */
  private static byte[] withChecksum(byte[] secret) {
    byte[] hash = Digests.sha256(secret);
    byte[] bits = Arrays.copyOf(secret, RecoveryCode.BYTES + 2);
    bits[RecoveryCode.BYTES] = hash[0];
    bits[RecoveryCode.BYTES + 1] = (byte) (hash[1] & 0xF0);
    return bits;
  }

  private static int bitAt(byte[] bits, int index) {
    return bits[index / 8] >> (7 - index % 8) & 1;
  }

  private static void put(byte[] bits, int character, int value) {
    for (int i = 0; i < BITS_PER_CHARACTER; i++) {
      int index = character * BITS_PER_CHARACTER + i;
      int bit = value >> (BITS_PER_CHARACTER - 1 - i) & 1;
      bits[index / 8] = (byte) (bits[index / 8] | bit << (7 - index % 8));
    }
  }

  private static boolean isSeparator(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.DASH_PUNCTUATION;
  }

  private static int valueOf(char character) throws InvalidRecoveryCodeException {
    char plain =
        switch (character) {
          case 'o', 'O' -> '0';
          case 'i', 'I', 'l', 'L' -> '1';
          default -> character >= 'a' && character <= 'z' ? (char) (character - 32) : character;
        };
    int value = ALPHABET.indexOf(plain);
    requireThat(value >= 0, Problem.CHARACTER);
    return value;
  }

  private static void requireThat(boolean holds, Problem otherwise)
      throws InvalidRecoveryCodeException {
    if (!holds) {
      throw new InvalidRecoveryCodeException(otherwise);
    }
  }
}
