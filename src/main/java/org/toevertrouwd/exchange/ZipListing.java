package org.toevertrouwd.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the entries of a ZIP and refuses every freedom that the format has and a package does not
 * need, so that no two programs can read two things in one file: the entries fill the file from its
 * first byte, one after the other, then comes the list of contents, then its closing record, then
 * nothing.
 */
final class ZipListing {

  /** Entries allowed in a file (FIGURES.md, "The package"). */
  static final int MAX_ENTRIES = 2_000;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int LARGE_LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LARGE_LOCATOR_BYTES = 20;
  private static final int FULL = 0xFFFF;

  private final ByteBuffer file;

  private ZipListing(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static List<ZipItem> of(byte[] file) throws RefusedException {
    return new ZipListing(file).items();
  }

  private List<ZipItem> items() throws RefusedException {
    int end = end();
    int count = Short.toUnsignedInt(file.getShort(end + 10));
    boolean large =
        count == FULL
            || (end >= LARGE_LOCATOR_BYTES
                && file.getInt(end - LARGE_LOCATOR_BYTES) == LARGE_LOCATOR_SIGNATURE);
    RefusedException.unless(!large, Refusal.ZIP64);
    RefusedException.unless(count <= MAX_ENTRIES, Refusal.TOO_MANY_ENTRIES);
    boolean oneDisk =
        file.getInt(end + 4) == 0 && Short.toUnsignedInt(file.getShort(end + 8)) == count;
    RefusedException.unless(oneDisk, Refusal.NOT_A_ZIP);
    long start = Integer.toUnsignedLong(file.getInt(end + 16));
    long length = Integer.toUnsignedLong(file.getInt(end + 12));
    RefusedException.unless(start + length == end, Refusal.DATA_OUTSIDE_ENTRIES);
    return listed((int) start, end, count);
  }

  private int end() throws RefusedException {
    int last = file.limit() - END_BYTES;
    for (int place = last; place >= Math.max(0, last - MAX_COMMENT); place--) {
      if (file.getInt(place) == END_SIGNATURE) {
        RefusedException.unless(place == last, Refusal.DATA_OUTSIDE_ENTRIES);
        return place;
      }
    }
    throw new RefusedException(Refusal.NOT_A_ZIP);
  }

  private List<ZipItem> listed(int start, int end, int count) throws RefusedException {
    List<ZipItem> items = new ArrayList<>();
    int place = start;
    for (int number = 0; number < count; number++) {
      boolean there = end - place >= ZipItem.FIXED_BYTES && file.getInt(place) == ZipItem.SIGNATURE;
      RefusedException.unless(there, Refusal.NOT_A_ZIP);
      ZipItem item = ZipItem.read(file, place);
      RefusedException.unless(end - place >= item.length(), Refusal.NOT_A_ZIP);
      RefusedException.unless(!item.large(), Refusal.ZIP64);
      items.add(item);
      place += item.length();
    }
    RefusedException.unless(place == end, Refusal.DATA_OUTSIDE_ENTRIES);
    return items;
  }
}
