package org.toevertrouwd.kluis;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks beyond the first record that is not authentic for records that are, and tells a torn last
 * write from damage: damage is when a record there belongs to the commit after next, or later.
 */
final class TailScan {

  /**
   * More forged records than this are not the work of a power cut; whoever made them may wait less.
   */
  private static final long MOST_BYTES_OPENED = 1L << 30;

  private final RecordSource source;
  private final LogContent content;
  private final long nextCommit;
  private long bytesOpened;
  private boolean nextCommitPassed;

  TailScan(RecordSource source, LogContent content) {
    this.source = source;
    this.content = content;
    this.nextCommit = content.lastCommit().point().commitNumber() + 1;
  }

  /** Whether acknowledged commits after the last good one can no longer be read. */
  boolean findsLaterCommit() throws IOException {
    long position = content.tail().failure();
    nextCommitPassed = looksLikeCommit(position);
    while (position < source.size()) {
      long found = source.nextMarker(position);
      Optional<RecordHeader> header = source.header(found).filter(this::isAfterLastGood);
      if (header.isEmpty()) {
        position = found + 1;
      } else {
        Optional<byte[]> plaintext = open(found, header.get());
        if (plaintext.isPresent() && belongsToLaterCommit(header.get(), plaintext.get())) {
          return true;
        }
        plaintext.ifPresent(content -> Arrays.fill(content, (byte) 0));
        position = found + (plaintext.isPresent() ? header.get().recordBytes() : 1);
      }
    }
    return bytesOpened > MOST_BYTES_OPENED;
  }

  private boolean isAfterLastGood(RecordHeader header) {
    return header.isProper() && header.sequence() > content.tail().sequence();
  }

  private Optional<byte[]> open(long position, RecordHeader header) throws IOException {
    bytesOpened += header.length();
    return bytesOpened > MOST_BYTES_OPENED
        ? Optional.empty()
        : source.open(position, header, source.tagBefore(position));
  }

  private boolean belongsToLaterCommit(RecordHeader header, byte[] plaintext) {
    if (nextCommitPassed) {
      Arrays.fill(plaintext, (byte) 0);
      return true;
    }
    if (header.type() == RecordHeader.COMMIT && plaintext.length == CommitRecord.BYTES) {
      nextCommitPassed = true;
      return CommitRecord.parse(plaintext).point().commitNumber() > nextCommit;
    }
    return false;
  }

  /** Whether the record that failed was framed as a commit, or is as long as one. */
  private boolean looksLikeCommit(long position) throws IOException {
    Optional<RecordHeader> failed = source.header(position);
    return failed.isPresent()
        && (failed.get().type() == RecordHeader.COMMIT
            || failed.get().plaintextLength() == CommitRecord.BYTES);
  }
}
