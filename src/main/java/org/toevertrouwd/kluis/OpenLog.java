package org.toevertrouwd.kluis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
  private Optional<Object> identity;
  private KluisChannel channel;
  private LogWriter writer;
  private byte[] image;
  private CommitRecord lastCommit;
  private LogEnd committed;
  private long commits;
  private long tailBytes;

  /** Takes over the channel and the keys. */
  OpenLog(OpenFile opened, KeyedHeader keyed, RecordCipher cipher, LogContent content) {
    this.channel = opened.channel();
    this.identity = opened.identity();
    this.keyed = keyed;
    this.cipher = cipher;
    this.blobs = content.blobs();
    this.since = content.since();
    this.image = content.image();
    this.lastCommit = content.lastCommit();
    this.committed = content.end();
    this.commits = content.commits().size();
    this.tailBytes = content.tail().fileEnd() - committed.position();
    this.writer = new LogWriter(channel, cipher, committed);
  }

  /** What makes content of the records of a file, or refuses them. */
  @FunctionalInterface
  interface ContentReader {

    /** Reads; whatever is thrown, it leaves no content in memory. */
    LogContent from(RecordSource source) throws IOException, KluisException;
  }

  /** Reads a file; if that fails, the record key is forgotten. The data key is the caller's. */
  static OpenLog read(OpenFile opened, KeyedHeader keyed, ContentReader reader)
      throws IOException, KluisException {
    RecordCipher cipher = keyed.recordCipher();
    boolean done = false;
    try {
      RecordSource source = new RecordSource(opened.channel(), keyed, cipher);
      OpenLog log = new OpenLog(opened, keyed, cipher, reader.from(source));
      done = true;
      return log;
    } finally {
      if (!done) {
        cipher.close();
      }
    }
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
    return tailBytes > 0;
  }

  /**
   * How much longer the file is than this log left it; negative if it is shorter. Where an earlier
   * write left the end uncertain this says nothing.
   */
  long unexpectedBytes() throws IOException {
    return channel.size() - writer.end().position() - tailBytes;
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
    tailBytes = 0;
  }

  /**
   * Goes on with another channel of the same file. While it was closed another file may have taken
   * its place: one that does not hold the last commit where it was is not this one, ever.
   */
  void reopen(KluisChannel again) throws IOException {
    channel = again;
    writer = new LogWriter(again, cipher, committed);
    ByteBuffer there = ByteBuffer.allocate(Tag.BYTES);
    again.read(there, committed.position() - Tag.BYTES);
    if (!Tag.at(there.array(), 0).equals(committed.tag())) {
      disown();
    }
  }

  /** The file with this name is somebody else's from now on, and never written to again. */
  void disown() {
    identity = Optional.of(new Object());
  }

  /** Whether more was appended than counts, and is neither staged nor cut off. */
  boolean hasUnsettledEnd() {
    return !blobs.hasStaged() && writer.end().position() != committed.position();
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
