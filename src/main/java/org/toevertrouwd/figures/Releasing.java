package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.protect.OneWayCounts;
import org.toevertrouwd.protect.OneWayProtection;
import org.toevertrouwd.protect.Protection;
import org.toevertrouwd.protect.Protection.Pattern;
import org.toevertrouwd.protect.Protection.StaysHome;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.UnitFloor;

/**
 * Makes counted figures fit to leave the kluis: one-way tables that stand on their own leave
 * protected, all others stay home by name. Of a unit that passes its floor the total is one cell,
 * the same in every one-way table of the unit; of a unit that does not, nothing is published. Where
 * cases are below the floor the figures say that and nothing else. Source: FIGURES.md, "Open
 * release: rules".
 */
public final class Releasing {

  private final LeavingTables leaving;
  private final int threshold;
  private final OneWayProtection protection;

  /**
   * One release.
   *
   * @param codebook what the figures were counted by
   * @param threshold fewest distinct reporters behind a published cell: 5 for the bureau, 10 for
   *     anybody, or more
   * @param seed the chance of this release, to be kept with it
   * @throws IllegalArgumentException if the threshold is below {@value OneWayCounts#LEAST}
   */
  public Releasing(Codebook codebook, int threshold, Seed seed) {
    this.leaving = new LeavingTables(codebook);
    if (threshold < OneWayCounts.LEAST) {
      throw new IllegalArgumentException("threshold below " + OneWayCounts.LEAST);
    }
    this.threshold = threshold;
    this.protection = new OneWayProtection(seed);
  }

  /** The figures as they may leave first; the same for the same seed and counts. */
  public ReleasedFigures release(CountedYear counted) {
    return release(counted, List.of());
  }

  /**
   * The figures as they may leave after others of the same year, for another audience, did.
   *
   * @param counted the same counts as those that left
   * @param earlier what left, each as it left
   */
  public ReleasedFigures release(CountedYear counted, List<Figures> earlier) {
    Optional<StayedHome.Reason> none = belowFloor(counted.population(Unit.CASES));
    if (none.isPresent()) {
      return nothing(counted, none.get());
    }
    List<FigureTable> tables = new ArrayList<>();
    List<StayedHome> stayedHome = new ArrayList<>();
    for (CountedTable table : counted.tables()) {
      Tally total = counted.population(table.definition().unit());
      switch (outcome(table, total, EarlierReleases.hidden(table, earlier))) {
        case Leaves(BitSet hidden) -> tables.add(shown(table, hidden, true));
        case Stays(StayedHome.Reason reason, boolean totalShown) -> {
          BitSet all = new BitSet();
          all.set(0, table.cells().size());
          tables.add(shown(table, all, totalShown));
          stayedHome.add(new StayedHome(table.definition().id(), reason));
        }
      }
    }
    Figures figures = new Figures(counted.year(), counted.codebook(), false, tables);
    return new ReleasedFigures(figures, threshold, stayedHome);
  }

  private ReleasedFigures nothing(CountedYear counted, StayedHome.Reason reason) {
    Figures figures = new Figures(counted.year(), counted.codebook(), true, List.of());
    List<StayedHome> stayedHome =
        counted.tables().stream()
            .map(table -> new StayedHome(table.definition().id(), reason))
            .toList();
    return new ReleasedFigures(figures, threshold, stayedHome);
  }

  private Outcome outcome(CountedTable table, Tally total, BitSet hiddenBefore) {
    Optional<StayedHome.Reason> belowFloor = belowFloor(total);
    if (belowFloor.isPresent()) {
      return new Stays(belowFloor.get(), false);
    }
    Optional<StayedHome.Reason> byName = leaving.whyStays(table.definition());
    if (byName.isPresent()) {
      return new Stays(byName.get(), byName.get() == StayedHome.Reason.LINKED);
    }
    OneWayCounts counts = new ProtectionCounts().of(table, total, threshold);
    return switch (protection.protect(counts, hiddenBefore)) {
      case Pattern pattern ->
          pattern.hidden().cardinality() == counts.cells().size()
              ? new Stays(StayedHome.Reason.EVERY_CELL_HIDDEN, true)
              : new Leaves(pattern.hidden());
      case StaysHome(Protection.Reason reason) -> new Stays(StayedHome.reason(reason), true);
    };
  }

  private Optional<StayedHome.Reason> belowFloor(Tally unit) {
    return UnitFloor.lacking(new ProtectionCounts().of(unit), threshold).map(StayedHome::reason);
  }

  /** Inner cells come first, so their positions are those of the pattern. */
  private static FigureTable shown(CountedTable table, BitSet hidden, boolean total) {
    List<FigureCell> cells = new ArrayList<>();
    for (CountedCell cell : table.cells()) {
      boolean visible = cell.total() ? total : !hidden.get(cells.size());
      cells.add(
          new FigureCell(
              cell.codes(), visible ? OptionalInt.of(cell.tally().value()) : OptionalInt.empty()));
    }
    return new FigureTable(table.definition(), cells);
  }

  /** What becomes of one table. */
  private sealed interface Outcome {}

  /** It leaves with these inner cells hidden. */
  private record Leaves(BitSet hidden) implements Outcome {}

  /** It stays home; the unit's total may stand in it. */
  private record Stays(StayedHome.Reason reason, boolean totalShown) implements Outcome {}
}
