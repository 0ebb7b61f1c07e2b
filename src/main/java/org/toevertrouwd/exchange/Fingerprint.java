package org.toevertrouwd.exchange;

import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A public key short enough to read aloud: the first 128 bits of the SHA-256 of its 32 bytes, as
 * eight groups of four hexadecimal digits.
 *
 * @param text such as {@code 3F2A 90C1 ...}
 */
public record Fingerprint(String text) {

  private static final int GROUPS = 8;
  private static final int DIGITS = 4;

  static Fingerprint of(byte[] publicKey) {
    String digits = HexFormat.of().formatHex(Sha256.of(publicKey)).toUpperCase(Locale.ROOT);
    return new Fingerprint(
        IntStream.range(0, GROUPS)
            .mapToObj(group -> digits.substring(group * DIGITS, (group + 1) * DIGITS))
            .collect(Collectors.joining(" ")));
  }
}
