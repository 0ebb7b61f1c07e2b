package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Set;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/**
 * Writes a whole new file: header twice, all pages, live attachments, one commit; then reads it
 * back.
 */
final class GenerationWriter {

  private final KluisChannel channel;
  private final NewGeneration next;
  private final ProgressMeter progress;
  private final HeaderBlock block;
  private final KeyedHeader keyed;

  GenerationWriter(KluisChannel channel, NewGeneration next, ProgressMeter progress) {
    this.channel = channel;
    this.next = next;
    this.progress = progress;
    this.block = HeaderBlock.sealed(next.header(), next.key());
    this.keyed = new KeyedHeader(next.header(), next.key(), block.firstTag());
  }

  /** Where the attachments come from. */
  interface BlobSource {

    /** The ids, in the order they are to be written. */
    Set<BlobId> ids();

    /** Hands over every chunk of one. */
    void read(BlobId id, BlobReader.ChunkTarget target) throws IOException, KluisException;
  }

  KeyedHeader keyed() {
    return keyed;
  }

  void write(byte[] image, BlobSource blobs, Instant now) throws IOException, KluisException {
    channel.write(ByteBuffer.wrap(block.bytes()), 0);
    channel.write(ByteBuffer.wrap(block.bytes()), HeaderBlock.BYTES);
    ImageShape shape = ImageShape.of(image);
    try (RecordCipher cipher = keyed.recordCipher()) {
      LogWriter log = new LogWriter(channel, cipher, LogEnd.start(keyed.firstTag()));
      new PageWriter(log, shape.pageSize()).writeChanges(new byte[0], image);
      progress.done(image.length);
      for (BlobId id : blobs.ids()) {
        blobs.read(id, (chunk, plaintext) -> append(log, id, chunk, plaintext));
      }
      CommitPoint point = new CommitPoint(next.commitNumber(), now);
      log.commit(new CommitRecord(shape.pageSize(), shape.pageCount(), point, blobs.ids().size()));
    }
    channel.force();
  }

  /** Reads everything back and compares it with what was meant; the content holds this image. */
  LogContent verified(byte[] image, Set<BlobId> ids) throws IOException, KluisException {
    try (RecordCipher cipher = keyed.recordCipher()) {
      HeaderRead header = HeaderRead.from(channel);
      RecordSource source = new RecordSource(channel, keyed, cipher);
      LogContent found = LogReader.read(source, header.authenticated(next.key()));
      // Not Arrays.equals, as what is compared is wiped next; see RecoveryCodeText.
      boolean sameImage = MessageDigest.isEqual(found.image(), image);
      LogContent content = found.with(image);
      requireAsMeant(sameImage && header.findings().isEmpty());
      requireAsMeant(content.end().position() == channel.size());
      requireAsMeant(content.blobs().committed().equals(ids));
      progress.done(image.length);
      BlobReader reader = new BlobReader(source);
      for (BlobId id : ids) {
        BlobChunks chunks = content.blobs().find(id).orElseThrow();
        reader.readChunks(id, chunks, (_, plaintext) -> progress.done(plaintext.length));
      }
      return content;
    }
  }

  private void append(LogWriter log, BlobId id, int chunk, byte[] plaintext)
      throws AppendFailedException {
    log.chunk(id, chunk, plaintext, plaintext.length);
    progress.done(plaintext.length);
  }

  private static void requireAsMeant(boolean holds) throws KluisDamagedException {
    if (!holds) {
      throw new KluisDamagedException(Damage.NOT_AS_WRITTEN);
    }
  }
}
