package org.toevertrouwd.app.cli;

/** What a verb tells the shell. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Refused: the reason stands on standard error and nothing was written. */
  static final int REFUSED = 1;

  /** Wrong use of the command line. */
  static final int USAGE = 2;

  private ExitCode() {}
}
