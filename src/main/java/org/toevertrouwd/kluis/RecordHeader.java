package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The framing of a record, readable without a key and authenticated with its content.
 *
 * @param type one of the constants here, in a file of this format
 * @param sequence from 1 within a generation
 * @param blob the attachment of a chunk, else {@link BlobId#NONE}
 * @param chunk from 0, else 0
 * @param length bytes of ciphertext, tag included
 */
record RecordHeader(int type, long sequence, BlobId blob, int chunk, int length) {

  static final int PAGES = 1;
  static final int COMMIT = 2;
  static final int BLOB = 3;

  static final int MARKER = 0x4B524543;
  static final int BYTES = 37;
  static final int NONCE_BYTES = 12;
  static final int OVERHEAD = BYTES + NONCE_BYTES + Tag.BYTES;
  static final int MAXIMUM_LENGTH = 73_728;

  /** A pages record. */
  static RecordHeader pages(long sequence, int plaintextLength) {
    return new RecordHeader(PAGES, sequence, BlobId.NONE, 0, plaintextLength + Tag.BYTES);
  }

  /** Reads a framing; empty if no record can begin like this. */
  static Optional<RecordHeader> parse(byte[] array, int offset) {
    ByteBuffer bytes = ByteBuffer.wrap(array, offset, BYTES);
    if (bytes.getInt() != MARKER) {
      return Optional.empty();
    }
    int type = bytes.get();
    long sequence = bytes.getLong();
    BlobId blob = new BlobId(bytes.getLong(), bytes.getLong());
    RecordHeader header = new RecordHeader(type, sequence, blob, bytes.getInt(), bytes.getInt());
    return header.length < Tag.BYTES || header.length > MAXIMUM_LENGTH || header.chunk < 0
        ? Optional.empty()
        : Optional.of(header);
  }

  void put(byte[] array, int offset) {
    ByteBuffer.wrap(array, offset, BYTES)
        .putInt(MARKER)
        .put((byte) type)
        .putLong(sequence)
        .putLong(blob.high())
        .putLong(blob.low())
        .putInt(chunk)
        .putInt(length);
  }

  /** The framing this record would have as one of another type, outside attachments. */
  RecordHeader as(int otherType) {
    return new RecordHeader(otherType, sequence, BlobId.NONE, 0, length);
  }

  /** Bytes of the whole record in the file. */
  int recordBytes() {
    return BYTES + NONCE_BYTES + length;
  }

  int plaintextLength() {
    return length - Tag.BYTES;
  }

  /** Whether the fields that mean nothing for this type are zero. */
  boolean isProper() {
    return switch (type) {
      case PAGES, COMMIT -> blob.equals(BlobId.NONE) && chunk == 0;
      case BLOB -> !blob.equals(BlobId.NONE) && plaintextLength() >= 1;
      default -> false;
    };
  }
}
