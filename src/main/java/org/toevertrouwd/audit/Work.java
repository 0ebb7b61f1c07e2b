package org.toevertrouwd.audit;

/** Work that is counted and not timed, so that an audit ends the same on every machine. */
final class Work {

  private long left;

  Work(long steps) {
    left = steps;
  }

  /** Takes one step; false when there is none left. */
  boolean take() {
    left--;
    return left >= 0;
  }

  boolean usedUp() {
    return left < 0;
  }
}
