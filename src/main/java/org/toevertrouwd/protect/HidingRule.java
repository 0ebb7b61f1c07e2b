package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.Optional;

/**
 * A rule on what must be hidden together that no interval of values expresses, such as how many
 * people stand behind what is hidden in a row.
 */
@FunctionalInterface
public interface HidingRule {

  /** What is lacking when exactly these cells are hidden, or empty when the rule is kept. */
  Optional<Demand> lacking(BitSet hidden);

  /**
   * If all of some cells are hidden, so are at least some of others.
   *
   * @param because the cells that make it necessary
   * @param of the cells of which more must be hidden; when there are too few of them, no choice of
   *     hidden cells that has all of {@code because} will do
   * @param atLeast how many of them, from 1
   */
  record Demand(BitSet because, BitSet of, int atLeast) {

    public Demand {
      because = (BitSet) because.clone();
      of = (BitSet) of.clone();
    }

    /** A copy of the cells that make it necessary. */
    @Override
    public BitSet because() {
      return (BitSet) because.clone();
    }

    /** A copy of the cells to choose from. */
    @Override
    public BitSet of() {
      return (BitSet) of.clone();
    }
  }
}
