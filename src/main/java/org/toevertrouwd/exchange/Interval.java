package org.toevertrouwd.exchange;

import java.util.OptionalLong;

/**
 * What can be known of a count.
 *
 * @param low least it can be, 0 or more
 * @param high most it can be; empty when nothing bounds it
 */
public record Interval(long low, OptionalLong high) {

  /** Nothing is known. */
  static final Interval ANYTHING = new Interval(0, OptionalLong.empty());

  /** Exactly none. */
  static final Interval NONE = new Interval(0, OptionalLong.of(0));

  /** Whether the count is known. */
  public boolean exact() {
    return high.isPresent() && high.getAsLong() == low;
  }

  /** What can be known of the sum of two counts. */
  public Interval plus(Interval other) {
    OptionalLong sum =
        high.isPresent() && other.high.isPresent()
            ? OptionalLong.of(Math.addExact(high.getAsLong(), other.high.getAsLong()))
            : OptionalLong.empty();
    return new Interval(Math.addExact(low, other.low), sum);
  }

  /** The same without a lower bound: what it can be if only a part counts. */
  Interval atMost() {
    return new Interval(0, high);
  }
}
