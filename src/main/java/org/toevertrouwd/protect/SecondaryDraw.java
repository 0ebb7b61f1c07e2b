package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Draws further cells to hide, without replacement, with probability proportional to 1 / (value +
 * 1): small cells cost the reader little, but none is safe to bet on.
 */
final class SecondaryDraw {

  private final List<CellCount> cells;
  private final BitSet left;
  private final RandomGenerator random;

  SecondaryDraw(List<CellCount> cells, BitSet candidates, RandomGenerator random) {
    this.cells = cells;
    this.left = (BitSet) candidates.clone();
    this.random = random;
  }

  /** The next cell, or empty when all are drawn. */
  OptionalInt next() {
    double point = random.nextDouble() * left.stream().mapToDouble(this::weight).sum();
    int drawn = -1;
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      drawn = i;
      point -= weight(i);
      if (point < 0) {
        break;
      }
    }
    if (drawn < 0) {
      return OptionalInt.empty();
    }
    left.clear(drawn);
    return OptionalInt.of(drawn);
  }

  /** How many can still be drawn. */
  int left() {
    return left.cardinality();
  }

  private double weight(int cell) {
    return 1.0 / (cells.get(cell).value() + 1.0);
  }
}
