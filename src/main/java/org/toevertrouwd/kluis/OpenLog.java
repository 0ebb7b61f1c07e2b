package org.toevertrouwd.kluis;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;

/** One generation of a kluis, open: its keys, its file and what the last commit left. */
final class OpenLog implements AutoCloseable {

  private static final long MUCH_SUPERSEDED = 8L << 20;
  private static final Duration OLD = Duration.ofHours(24);

  private final KeyedHeader keyed;
  private final RecordCipher cipher;
  private final BlobIndex blobs;
  private final Instant since;
  private final Optional<Object> identity;
  private KluisChannel channel;
  private LogWriter writer;
  private byte[] image;
  private CommitRecord lastCommit;
  private LogEnd committed;
  private long commits;
  private boolean tornTail;

  /** Takes over the channel and the keys. */
  OpenLog(
      KluisChannel channel,
      Optional<Object> identity,
      KeyedHeader keyed,
      RecordCipher cipher,
      LogContent content) {
    this.channel = channel;
    this.identity = identity;
    this.keyed = keyed;
    this.cipher = cipher;
    this.blobs = content.blobs();
    this.since = content.since();
    this.image = content.image();
    this.lastCommit = content.lastCommit();
    this.committed = content.end();
    this.commits = content.commits().size();
    this.tornTail = content.tail().fileEnd() > committed.position();
    this.writer = new LogWriter(channel, cipher, committed);
  }

  FileHeader header() {
    return keyed.header();
  }

  DataKey dataKey() {
    return keyed.key();
  }

  KluisChannel channel() {
    return channel;
  }

  Optional<Object> identity() {
    return identity;
  }

  BlobIndex blobs() {
    return blobs;
  }

  byte[] image() {
    return image;
  }

  CommitRecord lastCommit() {
    return lastCommit;
  }

  /** Where the last commit ends. */
  LogEnd end() {
    return committed;
  }

  LogWriter writer() {
    return writer;
  }

  int pageCount() {
    return lastCommit.pageCount();
  }

  long fileBytes() throws IOException {
    return channel.size();
  }

  boolean hasTornTail() {
    return tornTail;
  }

  boolean hasStagedBlobs() {
    return blobs.hasStaged();
  }

  KluisPosition position() {
    return new KluisPosition(
        header().vaultId(),
        header().generation(),
        lastCommit.point().commitNumber(),
        committed.tag().hex());
  }

  Acknowledgement acknowledgement(int changedPages) {
    return new Acknowledgement(
        position(), lastCommit.point().time(), changedPages, committed.position());
  }

  /** What the next commit says; every attachment put since the last one is complete. */
  CommitRecord nextCommit(ImageShape shape, Instant now) {
    CommitPoint point = new CommitPoint(lastCommit.point().commitNumber() + 1, now);
    int blobCount = lastCommit.blobCount() + blobs.staged().size();
    return new CommitRecord(shape.pageSize(), shape.pageCount(), point, blobCount);
  }

  /** Another image of the same content takes the place of this one, which is zeroed. */
  void useImage(byte[] same) {
    if (same != image) {
      Arrays.fill(image, (byte) 0);
      image = same;
    }
  }

  /** What was appended up to here, and forced, counts from now on. */
  void acknowledge(CommitRecord commit, byte[] newImage) {
    lastCommit = commit;
    committed = writer.end();
    commits++;
    blobs.commit();
    useImage(newImage);
  }

  /** Cuts off everything from here on, in the file and in memory. */
  void cutBackTo(LogEnd earlier) throws IOException {
    writer.goBackTo(earlier);
    channel.truncate(earlier.position());
    channel.force();
  }

  void cutTornTail() throws IOException {
    cutBackTo(committed);
    tornTail = false;
  }

  /** Goes on with another channel of the same file. */
  void reopen(KluisChannel again) {
    channel = again;
    writer = new LogWriter(again, cipher, committed);
  }

  RecordSource source() throws KluisReadException {
    try {
      return new RecordSource(channel, keyed, cipher);
    } catch (IOException e) {
      throw new KluisReadException(e);
    }
  }

  void readBlob(BlobId id, OutputStream target) throws IOException, KluisException {
    BlobChunks chunks =
        blobs
            .find(id)
            .filter(found -> found.committed() > 0)
            .orElseThrow(() -> new KluisDamagedException(Damage.BLOB_MISSING));
    new BlobReader(source()).read(id, chunks, target);
  }

  RewriteDue rewriteDue(Set<BlobId> live, Instant now) {
    long recordsOfPages = (long) image.length / PageWriter.PAGE_BYTES_PER_RECORD + 2;
    long liveBytes =
        HeaderRead.RECORDS_OFFSET
            + image.length
            + (long) pageCount() * Integer.BYTES
            + recordsOfPages * RecordHeader.OVERHEAD
            + blobs.bytesOf(live);
    long superseded = committed.position() - liveBytes;
    if (superseded > MUCH_SUPERSEDED && superseded > liveBytes) {
      return RewriteDue.NOW;
    }
    boolean anySuperseded = commits > 1 || !live.containsAll(blobs.committed());
    return anySuperseded && !since.plus(OLD).isAfter(now) ? RewriteDue.AT_LOCK : RewriteDue.NO;
  }

  /** Closes the file and forgets the keys; the image is the caller's to wipe. */
  @Override
  public void close() {
    closeKeepingDataKey();
    keyed.key().close();
  }

  /** The same, where the next generation goes on with the data key. */
  void closeKeepingDataKey() {
    cipher.close();
    closeChannel();
  }

  void closeChannel() {
    try {
      channel.close();
    } catch (IOException e) {
      // Everything acknowledged was forced; there is nothing left that closing could lose.
      return;
    }
  }
}
