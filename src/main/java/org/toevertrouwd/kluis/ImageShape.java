package org.toevertrouwd.kluis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How an image divides into pages.
 *
 * @param pageSize bytes, a power of two from 512 to 65,536
 * @param pageCount at least 1
 */
record ImageShape(int pageSize, int pageCount) {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGE_SIZE_OFFSET = 16;
  private static final int SMALLEST_PAGE = 512;
  private static final int LARGEST_PAGE = 65_536;

  /**
   * Reads the shape from the image itself; magic, page size and length must agree.
   *
   * @throws IllegalArgumentException if this is no whole image
   */
  static ImageShape of(byte[] image) {
    if (image.length < SMALLEST_PAGE || !Arrays.equals(MAGIC, Arrays.copyOf(image, MAGIC.length))) {
      throw new IllegalArgumentException("not a SQLite image");
    }
    int stored = ((image[PAGE_SIZE_OFFSET] & 0xFF) << 8) | (image[PAGE_SIZE_OFFSET + 1] & 0xFF);
    int pageSize = stored == 1 ? LARGEST_PAGE : stored;
    if (!isPageSize(pageSize) || image.length % pageSize != 0) {
      throw new IllegalArgumentException("a SQLite image of the wrong length");
    }
    return new ImageShape(pageSize, image.length / pageSize);
  }

  static boolean isPageSize(int bytes) {
    return bytes >= SMALLEST_PAGE && bytes <= LARGEST_PAGE && Integer.bitCount(bytes) == 1;
  }
}
