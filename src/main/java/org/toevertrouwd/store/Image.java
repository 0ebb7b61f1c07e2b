package org.toevertrouwd.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the bytes of a database must look like before SQLite gets to see them. */
final class Image {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int VERSIONS_AT = 18;

  /** Write and read version 1: no write-ahead log, which a database in memory cannot have. */
  private static final int ROLLBACK_JOURNAL = 0x0101;

  private Image() {}

  /**
   * Checks magic, page size, length and journal version.
   *
   * @throws StoreException.UnreadableImage with the reason
   */
  static void check(byte[] image) {
    if (image.length < HEADER_BYTES
        || !Arrays.equals(image, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new StoreException.UnreadableImage("it is no SQLite database");
    }
    ByteBuffer header = ByteBuffer.wrap(image);
    int written = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
    int pageSize = written == 1 ? 65_536 : written;
    if (pageSize < 512 || Integer.bitCount(pageSize) != 1) {
      throw new StoreException.UnreadableImage("its page size is impossible");
    }
    if (image.length % pageSize != 0) {
      throw new StoreException.UnreadableImage("its last page is not whole");
    }
    if (header.getShort(VERSIONS_AT) != ROLLBACK_JOURNAL) {
      throw new StoreException.UnreadableImage("it has a write-ahead log");
    }
  }
}
