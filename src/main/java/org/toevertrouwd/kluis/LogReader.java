package org.toevertrouwd.kluis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisDamagedException.Damage;
import org.toevertrouwd.kluis.LogContent.CommitMark;
import org.toevertrouwd.kluis.LogContent.Tail;

/**
 * Reads a log from its start to the last commit that can be trusted. Attachments are followed by
 * their framing only; whoever needs one authenticates it.
 */
final class LogReader {

  /** Room to go on counting: a commit after the highest number there is could never be read. */
  private static final long HIGHEST_NUMBER = 1L << 62;

  private final RecordSource source;
  private final BlobReader blobReader;
  private final long lastWanted;
  private final PageImage image = new PageImage();
  private final BlobIndex blobs = new BlobIndex();
  private final List<byte[]> pendingPages = new ArrayList<>();
  private final List<CommitMark> commits = new ArrayList<>();
  private Optional<CommitRecord> lastCommit = Optional.empty();
  private LogEnd committed;
  private LogEnd at;
  private boolean contradiction;

  private LogReader(RecordSource source, KeyedHeader keyed, long lastWanted) {
    this.source = source;
    this.blobReader = new BlobReader(source);
    this.lastWanted = lastWanted;
    this.at = LogEnd.start(keyed.firstTag());
    this.committed = at;
  }

  /**
   * Reads everything.
   *
   * @throws KluisDamagedException if there is no authentic commit
   */
  static LogContent read(RecordSource source, KeyedHeader keyed)
      throws IOException, KluisDamagedException {
    return readTo(source, keyed, Long.MAX_VALUE);
  }

  /** Reads up to and including this commit. */
  static LogContent readTo(RecordSource source, KeyedHeader keyed, long commitNumber)
      throws IOException, KluisDamagedException {
    return new LogReader(source, keyed, commitNumber).read();
  }

  private LogContent read() throws IOException, KluisDamagedException {
    boolean done = false;
    try {
      boolean goOn = true;
      while (goOn) {
        goOn = readRecord() && !isLastWanted();
      }
      done = true;
    } finally {
      pendingPages.forEach(record -> Arrays.fill(record, (byte) 0));
      if (!done) {
        Arrays.fill(image.take(), (byte) 0);
      }
    }
    blobs.rollBack();
    CommitRecord last =
        lastCommit.orElseThrow(
            () ->
                new KluisDamagedException(contradiction ? Damage.CONTRADICTION : Damage.NO_COMMIT));
    Tail tail = new Tail(at.position(), at.sequence(), source.size(), contradiction);
    return new LogContent(image.take(), last, committed, blobs, commits, tail);
  }

  private boolean isLastWanted() {
    return lastCommit.isPresent() && lastCommit.get().point().commitNumber() >= lastWanted;
  }

  /** Reads one record; false when there is none that can be trusted. */
  private boolean readRecord() throws IOException {
    Optional<RecordHeader> found = source.header(at.position());
    if (found.isEmpty() || found.get().sequence() != at.sequence() + 1) {
      return false;
    }
    RecordHeader header = found.get();
    boolean good = header.type() == RecordHeader.BLOB ? followChunk(header) : readAuthentic(header);
    if (good) {
      at = at.after(header, source.tagBefore(at.position() + header.recordBytes()));
      if (header.type() == RecordHeader.COMMIT) {
        committed = at;
        commits.add(new CommitMark(at.tag(), lastCommit.orElseThrow().point().time()));
      }
    }
    return good;
  }

  private boolean followChunk(RecordHeader header) {
    return header.isProper() && blobs.add(header, at.position());
  }

  private boolean readAuthentic(RecordHeader header) throws IOException {
    Optional<byte[]> plaintext = source.open(at.position(), header, at.tag());
    if (plaintext.isEmpty()) {
      return false;
    }
    boolean consistent =
        switch (header.type()) {
          case RecordHeader.PAGES -> header.isProper() && pendingPages.add(plaintext.get());
          case RecordHeader.COMMIT -> header.isProper() && applyCommit(plaintext.get());
          default -> false;
        };
    if (!consistent) {
      contradiction = true;
      Arrays.fill(plaintext.get(), (byte) 0);
    }
    return consistent;
  }

  private boolean applyCommit(byte[] plaintext) throws IOException {
    if (plaintext.length != CommitRecord.BYTES) {
      return false;
    }
    CommitRecord commit = CommitRecord.parse(plaintext);
    if (!follows(commit) || !countsBlobs(commit) || !image.apply(commit, pendingPages)) {
      return false;
    }
    pendingPages.forEach(record -> Arrays.fill(record, (byte) 0));
    pendingPages.clear();
    blobs.commit();
    lastCommit = Optional.of(commit);
    return true;
  }

  private boolean follows(CommitRecord commit) {
    long number = commit.point().commitNumber();
    return number <= HIGHEST_NUMBER
        && lastCommit.map(last -> number == last.point().commitNumber() + 1).orElse(number >= 1);
  }

  /**
   * Opens the last chunk of every attachment the commit adds. That also keeps anyone from hiding a
   * record of pages by framing it as a chunk, which nothing else here would open.
   */
  private boolean countsBlobs(CommitRecord commit) throws IOException {
    for (BlobId id : blobs.staged()) {
      BlobState state = blobReader.examine(id, blobs.find(id).orElseThrow());
      if (state == BlobState.DISGUISED) {
        return false;
      }
      blobs.note(id, state);
    }
    long complete = blobs.count(BlobState.COMPLETE);
    long perhaps = complete + blobs.count(BlobState.DAMAGED);
    return complete <= commit.blobCount() && commit.blobCount() <= perhaps;
  }
}
