package org.toevertrouwd.exchange;

import java.nio.ByteBuffer;

/**
 * One entry as the list of contents at the end of a ZIP gives it (APPNOTE 4.3.12).
 *
 * @param start of the entry in the list
 * @param flags general purpose bits
 * @param method 0 stored, 8 deflated
 * @param checksum CRC-32 of the contents
 * @param packed bytes in the file
 * @param size bytes of the contents
 * @param nameLength bytes of the name
 * @param extraLength bytes of additional fields
 * @param commentLength bytes of the comment
 * @param attributes of the file, as the system of the writer has them
 * @param offset of the entry itself in the file
 */
record ZipItem(
    int start,
    int flags,
    int method,
    long checksum,
    long packed,
    long size,
    int nameLength,
    int extraLength,
    int commentLength,
    int attributes,
    long offset) {

  static final int SIGNATURE = 0x02014b50;
  static final int FIXED_BYTES = 46;

  /** The part that the entry's own heading repeats: from "version needed" to the lengths. */
  static final int REPEATED_FROM = 6;

  static final int REPEATED_BYTES = 26;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Speed of compression, and UTF-8 names: the only bits a package may have. */
  private static final int HARMLESS_FLAGS = 0x0806;

  private static final long LARGE = 0xFFFFFFFFL;
  private static final int FOLDER = 0x10;
  private static final int KIND_OF_FILE = 0xF000;
  private static final int ORDINARY_FILE = 0x8000;

  static ZipItem read(ByteBuffer file, int start) {
    return new ZipItem(
        start,
        Short.toUnsignedInt(file.getShort(start + 8)),
        Short.toUnsignedInt(file.getShort(start + 10)),
        Integer.toUnsignedLong(file.getInt(start + 16)),
        Integer.toUnsignedLong(file.getInt(start + 20)),
        Integer.toUnsignedLong(file.getInt(start + 24)),
        Short.toUnsignedInt(file.getShort(start + 28)),
        Short.toUnsignedInt(file.getShort(start + 30)),
        Short.toUnsignedInt(file.getShort(start + 32)),
        file.getInt(start + 38),
        Integer.toUnsignedLong(file.getInt(start + 42)));
  }

  /** Bytes it takes in the list of contents. */
  int length() {
    return FIXED_BYTES + nameLength + extraLength + commentLength;
  }

  boolean large() {
    return packed == LARGE || size == LARGE || offset == LARGE;
  }

  boolean readable() {
    return (flags & ~HARMLESS_FLAGS) == 0 && ((method == STORED && packed == size) || deflated());
  }

  boolean deflated() {
    return method == DEFLATED;
  }

  /** Whether it is a plain file; systems without kinds of files leave the kind empty. */
  boolean ordinaryFile() {
    int kind = (attributes >>> 16) & KIND_OF_FILE;
    return (attributes & FOLDER) == 0 && (kind == 0 || kind == ORDINARY_FILE);
  }
}
