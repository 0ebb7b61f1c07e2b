package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.List;

/**
 * A single-valued one-way table with its total, as counted.
 *
 * @param id name of the table; tables with different names draw independently
 * @param cells inner cells in the order of the layout, at least one
 * @param total the sum of the cells; its distinct reporters are its own, for one reporter may stand
 *     in several cells
 * @param contributorRule whether a published cell needs three contributors, none above 85 %
 * @param threshold fewest distinct reporters behind a published cell, from {@value #LEAST}
 */
public record OneWayCounts(
    String id, List<CellCount> cells, CellCount total, boolean contributorRule, int threshold) {

  /** The lowest threshold there is: it can be raised, never lowered (FIGURES.md). */
  public static final int LEAST = 5;

  public OneWayCounts {
    cells = List.copyOf(cells);
    if (threshold < LEAST) {
      throw new IllegalArgumentException("threshold below " + LEAST);
    }
    if (cells.isEmpty() || cells.stream().mapToLong(CellCount::value).sum() != total.value()) {
      throw new IllegalArgumentException("the cells do not add up to the total");
    }
  }

  /** The cells that could hold something, and so can be hidden. */
  BitSet possible() {
    BitSet possible = new BitSet(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      possible.set(i, !cells.get(i).impossible());
    }
    return possible;
  }
}
