package org.toevertrouwd.kluis;

/** What was typed is not a recovery code: a slip of the pen, found before any file is touched. */
public final class InvalidRecoveryCodeException extends KluisException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the code. */
  public enum Problem {
    /** Not 28 characters, after spaces and dashes are left out. */
    LENGTH,
    /** A character that no recovery code has. */
    CHARACTER,
    /** The checksum does not fit: a character was misread. */
    CHECKSUM
  }

  private final Problem problem;

  InvalidRecoveryCodeException(Problem problem) {
    super("not a recovery code: " + problem);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
