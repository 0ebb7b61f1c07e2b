package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The image as a reader builds it up, commit after commit. Grows with room to spare. */
final class PageImage {

  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes = new byte[0];
  private int pageSize;
  private int pageCount;

  /**
   * Applies the pages of one commit, or nothing of it: false if the commit contradicts them. Memory
   * is taken only for pages that were really there.
   */
  boolean apply(CommitRecord commit, List<byte[]> pages) {
    int known = commit.pageSize() == pageSize ? pageCount : 0;
    if (!isPossible(commit) || !holdsAllNew(commit, pages, known)) {
      return false;
    }
    pageSize = commit.pageSize();
    pageCount = commit.pageCount();
    ensureRoom(pageCount * pageSize);
    for (byte[] record : pages) {
      for (int at = 0; at < record.length; at += Integer.BYTES + pageSize) {
        int page = ByteBuffer.wrap(record).getInt(at) - 1;
        System.arraycopy(record, at + Integer.BYTES, bytes, page * pageSize, pageSize);
      }
    }
    return true;
  }

  /** The image, exactly as long as its pages; this object is spent. */
  byte[] take() {
    byte[] taken = bytes;
    bytes = new byte[0];
    int length = pageCount * pageSize;
    if (taken.length == length) {
      return taken;
    }
    byte[] exact = Arrays.copyOf(taken, length);
    Arrays.fill(taken, (byte) 0);
    return exact;
  }

  private static boolean isPossible(CommitRecord commit) {
    return ImageShape.isPageSize(commit.pageSize())
        && commit.pageCount() > 0
        && (long) commit.pageCount() * commit.pageSize() <= LARGEST
        && commit.blobCount() >= 0;
  }

  private static boolean holdsAllNew(CommitRecord commit, List<byte[]> pages, int known) {
    int entry = Integer.BYTES + commit.pageSize();
    BitSet added = new BitSet();
    for (byte[] record : pages) {
      if (record.length == 0 || record.length % entry != 0) {
        return false;
      }
      for (int at = 0; at < record.length; at += entry) {
        int number = ByteBuffer.wrap(record).getInt(at);
        if (number < 1 || number > commit.pageCount()) {
          return false;
        }
        if (number > known) {
          added.set(number - known - 1);
        }
      }
    }
    return added.cardinality() == Math.max(0, commit.pageCount() - known);
  }

  private void ensureRoom(int length) {
    if (length > bytes.length) {
      int generous = bytes.length == 0 ? length : (int) Math.min(LARGEST, length * 3L / 2);
      byte[] larger = Arrays.copyOf(bytes, generous);
      Arrays.fill(bytes, (byte) 0);
      bytes = larger;
    }
  }
}
