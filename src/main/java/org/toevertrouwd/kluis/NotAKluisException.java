package org.toevertrouwd.kluis;

/** What is at this place is not a kluis. It was not touched. */
public final class NotAKluisException extends KluisException {

  private static final long serialVersionUID = 1L;

  /** What it is instead. */
  public enum Reason {
    /** A folder. */
    FOLDER,
    /** A file without a byte in it. */
    EMPTY,
    /** Begins as a kluis but ends before its first record. */
    TOO_SHORT,
    /** Some other file. */
    OTHER_FILE
  }

  private final Reason reason;

  NotAKluisException(Reason reason) {
    super("not a kluis: " + reason);
    this.reason = reason;
  }

  /** What it is instead. */
  public Reason reason() {
    return reason;
  }
}
