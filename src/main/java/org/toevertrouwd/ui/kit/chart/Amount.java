package org.toevertrouwd.ui.kit.chart;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** What is known of the amount that a row of a chart stands for. */
public sealed interface Amount {

  /** The amount, from 0. */
  record Known(long value) implements Amount {}

  /**
   * It lies between two ends, both included.
   *
   * @param low from 0
   * @param high empty when nothing bounds it
   */
  record Between(long low, OptionalLong high) implements Amount {}

  /** It is not shown. */
  record Hidden() implements Amount {}

  /** It was counted by other categories, so that it cannot stand beside the others. */
  record Incomparable() implements Amount {}

  /** A value that is there, or a hidden one. */
  static Amount of(OptionalInt value) {
    return value.isPresent() ? new Known(value.getAsInt()) : new Hidden();
  }

  /** Two ends, which are one value when they meet. */
  static Amount between(long low, OptionalLong high) {
    return high.isPresent() && high.getAsLong() == low ? new Known(low) : new Between(low, high);
  }

  /** The largest value it is drawn up to, 0 when it has none. */
  default long end() {
    return switch (this) {
      case Known(long value) -> value;
      case Between(long low, OptionalLong high) -> high.orElse(low);
      case Hidden(), Incomparable() -> 0;
    };
  }
}
