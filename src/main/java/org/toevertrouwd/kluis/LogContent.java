package org.toevertrouwd.kluis;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What a log holds up to its last authentic commit.
 *
 * @param image the image at that commit
 * @param lastCommit what that commit says
 * @param end where the log ends after it
 * @param blobs the attachments that count there
 * @param commits tag and time of every commit of this generation, oldest first
 * @param tail what follows
 */
record LogContent(
    byte[] image,
    CommitRecord lastCommit,
    LogEnd end,
    BlobIndex blobs,
    List<CommitMark> commits,
    Tail tail) {

  /** A commit that was passed. */
  record CommitMark(Tag tag, Instant time) {}

  /**
   * What follows the last commit.
   *
   * @param failure where the first record that is not authentic begins, or the end of the file
   * @param sequence of the last authentic record before that
   * @param fileEnd the length of the file
   * @param contradiction whether an authentic record contradicts those before it
   */
  record Tail(long failure, long sequence, long fileEnd, boolean contradiction) {}

  /** The same content in another array; the array it was read into is wiped. */
  LogContent with(byte[] sameImage) {
    wipe();
    return new LogContent(sameImage, lastCommit, end, blobs, commits, tail);
  }

  /** Zeroes the image. */
  void wipe() {
    Arrays.fill(image, (byte) 0);
  }

  /** The time of the first commit of this generation. */
  Instant since() {
    return commits.getFirst().time();
  }

  /** Whether this generation holds the commit with this tag; numbers before it are unknown. */
  boolean hasCommit(long commitNumber, String tag) {
    long index = commitNumber - lastCommit.point().commitNumber() + commits.size() - 1;
    return index >= 0 && index < commits.size() && commits.get((int) index).tag().hex().equals(tag);
  }
}
