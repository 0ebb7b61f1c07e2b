package org.toevertrouwd.exchange;

import java.util.List;

/** Leaves the reading of a package at the first thing that is wrong. Never crosses the border. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal reason;
  private final transient List<String> details;

  /**
   * Names the reason.
   *
   * @param details names of the format, ids of the codebook and row numbers, never what was read
   */
  RefusedException(Refusal reason, String... details) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.details = List.of(details);
  }

  Reading.Refused reading() {
    return new Reading.Refused(reason, details);
  }

  static void unless(boolean fine, Refusal reason, String... details) throws RefusedException {
    if (!fine) {
      throw new RefusedException(reason, details);
    }
  }
}
