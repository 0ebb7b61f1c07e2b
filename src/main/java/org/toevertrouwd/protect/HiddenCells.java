package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.protect.Protection.Reason;

/**
 * Whether a set of hidden cells protects each of its members. A reader of a one-way table knows
 * that the hidden cells are whole numbers from 0 that add up to what the total leaves, H; so of
 * each he knows no more than [0, H], and an organisation that knows its own dossiers no more than
 * its own share and H less its other shares.
 *
 * <p>Two hidden cells are not enough. A reader who also knows these rules reasons: of the two at
 * least one is below T, and if the other is not, the first must be T - 1 for the other to be
 * protected. With three cells every value from 0 to T - 1 stays open for each.
 */
final class HiddenCells {

  /** Fewest hidden cells, if there are any. */
  static final int FEWEST = 3;

  private final OneWayCounts counts;

  HiddenCells(OneWayCounts counts) {
    this.counts = counts;
  }

  /** What is wrong with hiding exactly these cells, or empty when they are safe. */
  Optional<Reason> lacking(BitSet hidden) {
    List<CellCount> cells = hidden.stream().mapToObj(counts.cells()::get).toList();
    int mass = cells.stream().mapToInt(CellCount::value).sum();
    int width = counts.threshold() - 1;
    if (cells.size() < FEWEST) {
      return Optional.of(Reason.TOO_FEW_CELLS);
    }
    if (mass < width) {
      return Optional.of(Reason.TOO_LITTLE_HIDDEN);
    }
    if (mass - largestShare(cells) < width) {
      return Optional.of(Reason.ONE_CONTRIBUTOR_KNOWS_TOO_MUCH);
    }
    int largest = cells.stream().mapToInt(CellCount::value).max().orElse(0);
    if (largest >= counts.threshold() && mass - largest < width) {
      return Optional.of(Reason.ONE_CELL_TOO_LARGE);
    }
    return Optional.empty();
  }

  private static int largestShare(List<CellCount> cells) {
    Map<Integer, Integer> known = new HashMap<>();
    for (CellCount cell : cells) {
      cell.shares().forEach(share -> known.merge(share.contributor(), share.value(), Integer::sum));
    }
    return known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
