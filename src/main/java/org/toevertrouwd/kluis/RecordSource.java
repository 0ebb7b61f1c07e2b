package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Reads records of a file through a window, without knowing what is authentic. */
final class RecordSource {

  private static final int WINDOW_BYTES = 1 << 20;

  /** After a chunk that is skipped only its tag and the next framing are wanted. */
  private static final int GLANCE_BYTES = 4_096;

  private final KluisChannel channel;
  private final RecordCipher cipher;
  private final Tag headerTag;
  private final long size;
  private final byte[] window;
  private long windowStart;
  private int windowLength;

  RecordSource(KluisChannel channel, KeyedHeader keyed, RecordCipher cipher) throws IOException {
    this.channel = channel;
    this.cipher = cipher;
    this.headerTag = keyed.firstTag();
    this.size = channel.size();
    this.window = new byte[(int) Math.min(size, WINDOW_BYTES)];
  }

  /** The length of the file when reading began. */
  long size() {
    return size;
  }

  /** The framing of the record that begins here, if one can, and fits in the file. */
  Optional<RecordHeader> header(long position) throws IOException {
    if (position + RecordHeader.BYTES > size) {
      return Optional.empty();
    }
    int offset = offsetOf(position, RecordHeader.BYTES, GLANCE_BYTES);
    return RecordHeader.parse(window, offset)
        .filter(header -> position + header.recordBytes() <= size);
  }

  /** The tag at the end of the record that ends here; before the first record, the header's. */
  Tag tagBefore(long position) throws IOException {
    if (position == HeaderRead.RECORDS_OFFSET) {
      return headerTag;
    }
    int beforeAndNext = Tag.BYTES + RecordHeader.BYTES;
    int wanted = (int) Math.min(beforeAndNext, size - position + Tag.BYTES);
    return Tag.at(window, offsetOf(position - Tag.BYTES, wanted, GLANCE_BYTES));
  }

  /** The plaintext of the record that begins here; empty if it is not authentic. */
  Optional<byte[]> open(long position, RecordHeader header, Tag previous) throws IOException {
    int offset = offsetOf(position, header.recordBytes(), WINDOW_BYTES);
    byte[] plaintext = new byte[header.plaintextLength()];
    return cipher.open(window, offset, header, previous, plaintext)
        ? Optional.of(plaintext)
        : Optional.empty();
  }

  /** Whether the record that begins here is authentic under another framing than it shows. */
  boolean opensAs(long position, RecordHeader framing) throws IOException {
    Tag previous = tagBefore(position);
    int offset = offsetOf(position, framing.recordBytes(), WINDOW_BYTES);
    byte[] record = Arrays.copyOfRange(window, offset, offset + framing.recordBytes());
    framing.put(record, 0);
    byte[] plaintext = new byte[framing.plaintextLength()];
    boolean opens = cipher.open(record, 0, framing, previous, plaintext);
    Arrays.fill(plaintext, (byte) 0);
    return opens;
  }

  /** The first place from here on where the marker of a record stands, or the size of the file. */
  long nextMarker(long from) throws IOException {
    for (long at = from; at + RecordHeader.BYTES <= size; at = windowStart + windowLength - 3) {
      int offset = offsetOf(at, RecordHeader.BYTES, WINDOW_BYTES);
      for (int i = offset; i + Integer.BYTES <= windowLength; i++) {
        if (window[i] == 'K' && ByteBuffer.wrap(window).getInt(i) == RecordHeader.MARKER) {
          return windowStart + i;
        }
      }
    }
    return size;
  }

  private int offsetOf(long position, int length, int readAhead) throws IOException {
    if (position < windowStart || position + length > windowStart + windowLength) {
      int wanted = (int) Math.min(Math.max(length, readAhead), size - position);
      ByteBuffer target = ByteBuffer.wrap(window, 0, wanted);
      windowStart = position;
      windowLength = 0;
      channel.read(target, position);
      windowLength = target.position();
      if (windowLength < length) {
        throw new IOException("the file became shorter while it was read");
      }
    }
    return (int) (position - windowStart);
  }
}
