package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.toevertrouwd.protect.CellCount.Share;
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
 *
 * <p>What the hidden cells hold together is as good as published, so it must not come from too few
 * people either: sixteen conversations with one reporter are one reporter. The rules therefore hold
 * for the things counted and for the reporters behind them. A reporter in two cells counts in both.
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
    if (cells.size() < FEWEST) {
      return Optional.of(Reason.TOO_FEW_CELLS);
    }
    return lacking(cells, CellCount::value, Share::value)
        .or(() -> lacking(cells, CellCount::reporters, Share::reporters));
  }

  /** In one of the two ways to count: things, or the people behind them. */
  private Optional<Reason> lacking(
      List<CellCount> cells, ToIntFunction<CellCount> count, ToIntFunction<Share> shareOf) {
    int mass = cells.stream().mapToInt(count).sum();
    int width = counts.threshold() - 1;
    if (mass < width) {
      return Optional.of(Reason.TOO_LITTLE_HIDDEN);
    }
    if (mass - largestShare(cells, shareOf) < width) {
      return Optional.of(Reason.ONE_CONTRIBUTOR_KNOWS_TOO_MUCH);
    }
    int largest = cells.stream().mapToInt(count).max().orElse(0);
    if (largest >= counts.threshold() && mass - largest < width) {
      return Optional.of(Reason.ONE_CELL_TOO_LARGE);
    }
    return Optional.empty();
  }

  private static int largestShare(List<CellCount> cells, ToIntFunction<Share> shareOf) {
    Map<Integer, Integer> known = new HashMap<>();
    for (CellCount cell : cells) {
      cell.shares()
          .forEach(
              share -> known.merge(share.contributor(), shareOf.applyAsInt(share), Integer::sum));
    }
    return known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
