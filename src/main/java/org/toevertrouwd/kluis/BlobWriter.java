package org.toevertrouwd.kluis;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** Appends an attachment, a chunk at a time. */
final class BlobWriter {

  /** Bytes of content in a chunk. */
  static final int CHUNK_BYTES = 65_536;

  private final OpenLog log;
  private final BlobId id = BlobId.random(new SecureRandom());
  private final MessageDigest digest = Digests.sha256();
  private byte[] chunk = new byte[1 + CHUNK_BYTES];
  private byte[] ahead = new byte[1 + CHUNK_BYTES];
  private int chunks;
  private long length;

  BlobWriter(OpenLog log) {
    this.log = log;
  }

  /**
   * Writes all of it; one chunk is read ahead, to know which is the last.
   *
   * @throws AppendFailedException if the log could not be written
   * @throws IOException if the content could not be read
   */
  StoredBlob write(InputStream content) throws IOException {
    try {
      int size = content.readNBytes(chunk, 1, CHUNK_BYTES);
      while (size == CHUNK_BYTES) {
        int next = content.readNBytes(ahead, 1, CHUNK_BYTES);
        if (next == 0) {
          break;
        }
        append(size, false);
        byte[] spent = chunk;
        chunk = ahead;
        ahead = spent;
        size = next;
      }
      append(size, true);
      log.writer().flush();
      log.blobs().note(id, BlobState.COMPLETE);
      return new StoredBlob(id, length, HexFormat.of().formatHex(digest.digest()));
    } finally {
      Arrays.fill(chunk, (byte) 0);
      Arrays.fill(ahead, (byte) 0);
    }
  }

  private void append(int size, boolean last) throws AppendFailedException {
    chunk[0] = (byte) (last ? 1 : 0);
    digest.update(chunk, 1, size);
    length += size;
    long position = log.writer().end().position();
    log.blobs().add(log.writer().chunk(id, chunks, chunk, size + 1), position);
    chunks++;
  }
}
