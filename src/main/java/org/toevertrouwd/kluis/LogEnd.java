package org.toevertrouwd.kluis;

/**
 * A place in the log where the next record begins.
 *
 * @param position byte offset in the file
 * @param sequence of the record before, 0 at the start
 * @param tag of the record before, or of the header
 */
record LogEnd(long position, long sequence, Tag tag) {

  static LogEnd start(Tag headerTag) {
    return new LogEnd(HeaderRead.RECORDS_OFFSET, 0, headerTag);
  }

  LogEnd after(RecordHeader header, Tag itsTag) {
    return new LogEnd(position + header.recordBytes(), header.sequence(), itsTag);
  }
}
