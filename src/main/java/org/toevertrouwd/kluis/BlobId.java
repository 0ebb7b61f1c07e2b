package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The name of an attachment inside a kluis: 16 random bytes.
 *
 * @param high the first 8 bytes, big-endian
 * @param low the last 8 bytes
 */
public record BlobId(long high, long low) {

  /** What records that belong to no attachment carry. */
  static final BlobId NONE = new BlobId(0, 0);

  static BlobId random(SecureRandom random) {
    return new BlobId(random.nextLong(), random.nextLong() | 1);
  }

  /**
   * Reads the 32 hexadecimal digits of {@link #toString()}.
   *
   * @throws IllegalArgumentException if they are not that
   */
  public static BlobId parse(String text) {
    if (text.length() != 32) {
      throw new IllegalArgumentException("a blob id has 32 hexadecimal digits");
    }
    ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(text));
    return new BlobId(bytes.getLong(), bytes.getLong());
  }

  /** 32 lower-case hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }
}
