package org.toevertrouwd.figures;

/**
 * For whom figures leave the kluis, and the least number of distinct reporters that must then stand
 * behind a published cell. Source: FIGURES.md, "Open release: rules".
 */
public enum Audience {
  /** The alliance bureau, which combines the packages of its pool. */
  BUREAU(5),
  /** Anybody. */
  PUBLIC(10);

  private final int threshold;

  Audience(int threshold) {
    this.threshold = threshold;
  }

  /** The lowest threshold allowed; it can be raised, never lowered. */
  public int threshold() {
    return threshold;
  }

  /**
   * A threshold that somebody asks for.
   *
   * @throws IllegalArgumentException if it is lower than this audience allows
   */
  public int raisedTo(int asked) {
    if (asked < threshold) {
      throw new IllegalArgumentException("the threshold for " + this + " is at least " + threshold);
    }
    return asked;
  }
}
