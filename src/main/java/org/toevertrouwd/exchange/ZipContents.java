package org.toevertrouwd.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Takes the files out of a ZIP that may have been made to do harm.
 *
 * @param <P> the files it has, all of them and no others
 */
final class ZipContents<P extends Enum<P> & ZipPart> {

  private static final int ENTRY_SIGNATURE = 0x04034b50;
  private static final int ENTRY_BYTES = 30;
  private static final int ENTRY_REPEATED_FROM = 4;

  private final byte[] file;
  private final ByteBuffer buffer;
  private final Class<P> parts;

  private ZipContents(byte[] file, Class<P> parts) {
    this.file = file;
    this.parts = parts;
    this.buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The contents of a package by name, all five.
   *
   * @throws RefusedException if anything is not as a package has it
   */
  static Map<PackageEntry, byte[]> of(byte[] file) throws RefusedException {
    return of(file, PackageEntry.class);
  }

  /**
   * The contents by name, all of them.
   *
   * @throws RefusedException if anything is not as such a ZIP has it
   */
  static <P extends Enum<P> & ZipPart> Map<P, byte[]> of(byte[] file, Class<P> parts)
      throws RefusedException {
    return new ZipContents<>(file, parts).all(ZipListing.of(file));
  }

  private Map<P, byte[]> all(List<ZipItem> items) throws RefusedException {
    Map<P, ZipItem> found = new EnumMap<>(parts);
    long next = 0;
    for (ZipItem item : items) {
      P entry = ZipNames.entry(name(item), item, parts);
      RefusedException.unless(
          found.put(entry, item) == null, Refusal.DUPLICATE_ENTRY, entry.fileName());
      checkHeading(entry, item, next);
      next += ENTRY_BYTES + item.nameLength() + item.packed();
    }
    boolean contiguous = items.isEmpty() || next == items.getFirst().start();
    RefusedException.unless(contiguous, Refusal.DATA_OUTSIDE_ENTRIES);
    Map<P, byte[]> contents = new EnumMap<>(parts);
    for (P entry : EnumSet.allOf(parts)) {
      ZipItem item = found.get(entry);
      if (item == null) {
        throw new RefusedException(Refusal.MISSING_ENTRY, entry.fileName());
      }
      contents.put(entry, content(entry, item));
    }
    return contents;
  }

  private String name(ZipItem item) {
    return new String(
        file, item.start() + ZipItem.FIXED_BYTES, item.nameLength(), StandardCharsets.ISO_8859_1);
  }

  /** The entry stands where the one before it ends, and its heading repeats the list. */
  private void checkHeading(P entry, ZipItem item, long expected) throws RefusedException {
    String name = entry.fileName();
    RefusedException.unless(item.readable(), Refusal.ENTRY_FORM, name);
    boolean bare = item.extraLength() == 0 && item.commentLength() == 0;
    RefusedException.unless(bare && item.offset() == expected, Refusal.DATA_OUTSIDE_ENTRIES, name);
    int place = (int) expected;
    int heading = ENTRY_BYTES + item.nameLength();
    boolean fits = place + (long) heading + item.packed() <= file.length;
    RefusedException.unless(
        fits && buffer.getInt(place) == ENTRY_SIGNATURE, Refusal.NOT_A_ZIP, name);
    boolean same =
        same(
                place + ENTRY_REPEATED_FROM,
                item.start() + ZipItem.REPEATED_FROM,
                ZipItem.REPEATED_BYTES)
            && same(place + ENTRY_BYTES, item.start() + ZipItem.FIXED_BYTES, item.nameLength());
    RefusedException.unless(same, Refusal.HEADERS_DIFFER, name);
  }

  private boolean same(int one, int other, int length) {
    return Arrays.equals(file, one, one + length, file, other, other + length);
  }

  private byte[] content(P entry, ZipItem item) throws RefusedException {
    int start = (int) item.offset() + ENTRY_BYTES + item.nameLength();
    byte[] content = Unpacking.bytes(file, start, item, entry.fileName());
    CRC32 checksum = new CRC32();
    checksum.update(content);
    RefusedException.unless(
        checksum.getValue() == item.checksum(), Refusal.CHECKSUM_WRONG, entry.fileName());
    ZipNames.refuseArchive(content, entry);
    return content;
  }
}
