package org.toevertrouwd.kluis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** Reads attachments, authenticating every chunk. */
final class BlobReader {

  private final RecordSource source;

  BlobReader(RecordSource source) {
    this.source = source;
  }

  /** Takes one chunk after another. */
  @FunctionalInterface
  interface ChunkTarget {

    /** One chunk as it was sealed: the byte that says whether it is the last, then content. */
    void accept(int chunk, byte[] plaintext) throws IOException;
  }

  /** Writes the content of an attachment. */
  void read(BlobId id, BlobChunks chunks, OutputStream target) throws IOException, KluisException {
    readChunks(id, chunks, (_, plaintext) -> target.write(plaintext, 1, plaintext.length - 1));
  }

  /**
   * Hands over every chunk of an attachment.
   *
   * @throws IOException only from the target
   */
  void readChunks(BlobId id, BlobChunks chunks, ChunkTarget target)
      throws IOException, KluisException {
    int count = chunks.committed();
    for (int i = 0; i < count; i++) {
      byte[] plaintext = chunk(id, chunks, i);
      try {
        if (plaintext[0] != (i == count - 1 ? 1 : 0)) {
          throw new KluisDamagedException(Damage.BLOB_DAMAGED);
        }
        target.accept(i, plaintext);
      } finally {
        Arrays.fill(plaintext, (byte) 0);
      }
    }
  }

  /** Opens the last chunk that was seen, and all others only if that fails. */
  BlobState examine(BlobId id, BlobChunks chunks) throws IOException {
    int last = chunks.count() - 1;
    Optional<byte[]> plaintext = opened(id, chunks.position(last), last);
    if (plaintext.isPresent()) {
      byte lastOrNot = plaintext.get()[0];
      Arrays.fill(plaintext.get(), (byte) 0);
      return lastOrNot == 1 ? BlobState.COMPLETE : BlobState.INCOMPLETE;
    }
    for (int i = 0; i <= last; i++) {
      if (isDisguised(chunks.position(i))) {
        return BlobState.DISGUISED;
      }
    }
    return BlobState.DAMAGED;
  }

  /** Whether the record is authentic as a record of pages or a commit. */
  private boolean isDisguised(long position) throws IOException {
    Optional<RecordHeader> found = source.header(position);
    if (found.isEmpty()) {
      return false;
    }
    return source.opensAs(position, found.get().as(RecordHeader.PAGES))
        || source.opensAs(position, found.get().as(RecordHeader.COMMIT));
  }

  private Optional<byte[]> opened(BlobId id, long position, int number) throws IOException {
    Optional<RecordHeader> header =
        source.header(position).filter(found -> found.blob().equals(id) && found.chunk() == number);
    return header.isPresent()
        ? source.open(position, header.get(), source.tagBefore(position))
        : Optional.empty();
  }

  private byte[] chunk(BlobId id, BlobChunks chunks, int number) throws KluisException {
    try {
      return opened(id, chunks.position(number), number)
          .orElseThrow(() -> new KluisDamagedException(Damage.BLOB_DAMAGED));
    } catch (IOException e) {
      throw new KluisReadException(e);
    }
  }
}
