package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Appends records, collecting small ones so that a small commit is one write. */
final class LogWriter {

  private static final int BUFFER_BYTES = 1 << 20;

  private final KluisChannel channel;
  private final RecordCipher cipher;
  private byte[] buffer = new byte[0];
  private int buffered;
  private LogEnd end;

  LogWriter(KluisChannel channel, RecordCipher cipher, LogEnd end) {
    this.channel = channel;
    this.cipher = cipher;
    this.end = end;
  }

  /** Where the next record will begin, counting what is still in the buffer. */
  LogEnd end() {
    return end;
  }

  /** Forgets what was appended after this place. */
  void goBackTo(LogEnd earlier) {
    buffered = 0;
    end = earlier;
  }

  void pages(byte[] plaintext, int length) throws AppendFailedException {
    append(RecordHeader.pages(end.sequence() + 1, length), plaintext);
  }

  RecordHeader chunk(BlobId blob, int chunk, byte[] plaintext, int length)
      throws AppendFailedException {
    int sealed = length + Tag.BYTES;
    RecordHeader header =
        new RecordHeader(RecordHeader.BLOB, end.sequence() + 1, blob, chunk, sealed);
    append(header, plaintext);
    return header;
  }

  void commit(CommitRecord commit) throws AppendFailedException {
    int sealed = CommitRecord.BYTES + Tag.BYTES;
    append(
        new RecordHeader(RecordHeader.COMMIT, end.sequence() + 1, BlobId.NONE, 0, sealed),
        commit.plaintext());
    flush();
  }

  void flush() throws AppendFailedException {
    try {
      if (buffered > 0) {
        channel.write(ByteBuffer.wrap(buffer, 0, buffered), end.position() - buffered);
        buffered = 0;
      }
    } catch (IOException e) {
      throw new AppendFailedException(e);
    }
  }

  private void append(RecordHeader header, byte[] plaintext) throws AppendFailedException {
    if (buffer.length == 0) {
      buffer = new byte[BUFFER_BYTES];
    } else if (buffered + header.recordBytes() > buffer.length) {
      flush();
    }
    Tag tag = cipher.seal(header, end.tag(), plaintext, buffer, buffered);
    buffered += header.recordBytes();
    end = end.after(header, tag);
  }
}
