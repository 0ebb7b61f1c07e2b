package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Appends the pages in which two images differ. */
final class PageWriter {

  /** Bytes of pages in one record; small ones decrypt faster and lose less when damaged. */
  static final int PAGE_BYTES_PER_RECORD = 65_536;

  private final LogWriter log;
  private final int pageSize;
  private final ByteBuffer plaintext;
  private int written;

  PageWriter(LogWriter log, int pageSize) {
    this.log = log;
    this.pageSize = pageSize;
    int pages = PAGE_BYTES_PER_RECORD / pageSize;
    this.plaintext = ByteBuffer.allocate(pages * (Integer.BYTES + pageSize));
  }

  /**
   * Writes every page of the new image that the old one does not have in that place; of an old
   * image with other pages, pass an empty array. Returns how many.
   */
  int writeChanges(byte[] before, byte[] after) throws AppendFailedException {
    try {
      int page = nextDifference(before, after, 0);
      while (page >= 0) {
        add(after, page);
        page = nextDifference(before, after, page + 1);
      }
      flush();
      return written;
    } finally {
      Arrays.fill(plaintext.array(), (byte) 0);
    }
  }

  /** The first page from here on that differs, counting from 0, or -1. */
  private int nextDifference(byte[] before, byte[] after, int page) {
    int from = page * pageSize;
    if (from >= after.length) {
      return -1;
    }
    int common = Math.min(before.length, after.length);
    if (from >= common) {
      return page;
    }
    int difference = Arrays.mismatch(before, from, common, after, from, common);
    if (difference >= 0) {
      return page + difference / pageSize;
    }
    return common < after.length ? common / pageSize : -1;
  }

  private void add(byte[] image, int page) throws AppendFailedException {
    plaintext.putInt(page + 1).put(image, page * pageSize, pageSize);
    written++;
    if (!plaintext.hasRemaining()) {
      flush();
    }
  }

  private void flush() throws AppendFailedException {
    if (plaintext.position() > 0) {
      log.pages(plaintext.array(), plaintext.position());
      plaintext.clear();
    }
  }
}
