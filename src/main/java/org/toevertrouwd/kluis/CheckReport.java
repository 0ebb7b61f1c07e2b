package org.toevertrouwd.kluis;

import java.util.List;
import java.util.Optional;

/**
 * What a check of the whole file found. The check changes nothing.
 *
 * @param verdict in one word
 * @param lastGood the last commit that can be read
 * @param commits how many commits this generation holds
 * @param blobs how many attachments it holds
 * @param bytes the length of the file
 * @param findings everything noticed
 */
public record CheckReport(
    Verdict verdict,
    Optional<CommitPoint> lastGood,
    long commits,
    int blobs,
    long bytes,
    List<Finding> findings) {

  /** The outcome in one word. */
  public enum Verdict {
    /** Every byte is as it was written. */
    WHOLE,
    /** All that was acknowledged is there; something beside it will be mended. */
    MENDABLE,
    /** Something that was acknowledged cannot be read. */
    DAMAGED
  }
}
