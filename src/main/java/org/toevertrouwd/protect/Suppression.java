package org.toevertrouwd.protect;

import java.util.BitSet;

/** What came of choosing the cells to hide in a linked system. */
public sealed interface Suppression {

  /**
   * A cheapest choice that protects every hidden cell, proven.
   *
   * @param hidden positions of the hidden cells
   * @param cost sum of their weights
   */
  record Proven(BitSet hidden, long cost) implements Suppression {

    public Proven {
      hidden = (BitSet) hidden.clone();
    }

    /** A copy of the hidden positions. */
    @Override
    public BitSet hidden() {
      return (BitSet) hidden.clone();
    }
  }

  /** No choice protects every cell that must be hidden. */
  record Impossible() implements Suppression {}

  /** The work allowed was not enough to find a choice and to prove it. */
  record NotProven() implements Suppression {}
}
