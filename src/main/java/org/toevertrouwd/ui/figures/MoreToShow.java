package org.toevertrouwd.ui.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.FloorDistance;
import org.toevertrouwd.figures.HiddenBecause;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.StayedHome;

/**
 * What could be done to publish more, from what was counted and what leaves; for the confidant's
 * own eyes. Reaching the threshold is what a row needs at least; what is hidden beside it can still
 * hide it.
 */
final class MoreToShow {

  /** Further away than this is no advice for a year. */
  private static final int NEAR = 2;

  private final CountedYear counted;
  private final ReleasedFigures leaving;
  private final FigureWords words;

  MoreToShow(YearSeen year, FigureWords words) {
    this.counted = year.counted();
    this.leaving = year.leaving();
    this.words = words;
  }

  /** Everything there is to say, what helps most first; what cannot be helped last. */
  List<More> all() {
    List<More> all = new ArrayList<>();
    all.addAll(units());
    if (!leaving.figures().belowFloor()) {
      leaving.figures().tables().forEach(table -> near(table).ifPresent(all::add));
      leaving.figures().tables().forEach(table -> wider(table).ifPresent(all::add));
      all.addAll(stays());
    }
    return all;
  }

  private List<More> units() {
    List<More> units = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      FloorDistance distance = FloorDistance.of(counted.population(unit), leaving.threshold());
      distance.enough().ifPresent(_ -> units.add(new More.UnitWaits(unit, distance)));
    }
    return units;
  }

  private boolean passes(Unit unit) {
    return FloorDistance.of(counted.population(unit), leaving.threshold()).enough().isEmpty();
  }

  /** Rows of one-way tables that lack only a few reporters, and lack nothing else. */
  private Optional<More> near(FigureTable table) {
    if (table.definition().axes().size() > 1
        || !passes(table.definition().unit())
        || linked(table)) {
      return Optional.empty();
    }
    Map<String, String> labels = words.labels(table.definition().axes().getFirst());
    List<More.Near> rows =
        counted(table).inner().stream()
            .filter(cell -> lacksReporters(table, cell))
            .map(cell -> near(labels, cell))
            .filter(row -> row.missing() <= NEAR)
            .sorted(Comparator.comparingInt(More.Near::missing))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new More.NearRows(words.name(table), rows));
  }

  private More.Near near(Map<String, String> labels, CountedCell cell) {
    String code = cell.codes().getFirst();
    int missing = leaving.threshold() - cell.tally().reporters();
    return new More.Near(labels.getOrDefault(code, code), missing);
  }

  private boolean lacksReporters(FigureTable table, CountedCell cell) {
    boolean few = cell.tally().reporters() < leaving.threshold();
    Optional<HiddenBecause> because = leaving.because(table.definition().id(), cell.codes());
    return few
        && because
            .filter(
                why ->
                    why == HiddenBecause.TOO_FEW_REPORTERS || why == HiddenBecause.TABLE_STAYS_HOME)
            .isPresent();
  }

  /** The sums of a cross table are the wider categories of a one-way table, exactly counted. */
  private Optional<More> wider(FigureTable table) {
    List<Axis> axes = table.definition().axes();
    boolean hides = table.cells().stream().anyMatch(cell -> cell.value().isEmpty());
    if (axes.size() > 1
        || axes.getFirst().broader()
        || !hides
        || !passes(table.definition().unit())) {
      return Optional.empty();
    }
    Axis wide = new Axis(axes.getFirst().dimension(), true);
    return leaving.figures().tables().stream()
        .filter(cross -> cross.definition().unit() == table.definition().unit())
        .filter(cross -> cross.definition().axes().size() == 2)
        .filter(cross -> cross.definition().axes().contains(wide))
        .findFirst()
        .flatMap(cross -> wider(table, cross, cross.definition().axes().indexOf(wide)));
  }

  private Optional<More> wider(FigureTable table, FigureTable cross, int side) {
    List<FigureCell> sums =
        cross.cells().stream()
            .filter(cell -> !cell.codes().get(side).equals(FigureCell.TOTAL))
            .filter(cell -> cell.codes().get(1 - side).equals(FigureCell.TOTAL))
            .toList();
    List<FigureCell> shown = sums.stream().filter(cell -> cell.value().isPresent()).toList();
    if (!shown.isEmpty()) {
      int cases = shown.stream().mapToInt(cell -> cell.value().orElse(0)).sum();
      return Optional.of(new More.Wider(words.name(table), shown.size(), sums.size(), cases, true));
    }
    List<CountedCell> enough =
        counted(cross).cells().stream()
            .filter(cell -> sums.stream().anyMatch(sum -> sum.codes().equals(cell.codes())))
            .filter(cell -> cell.tally().reporters() >= leaving.threshold())
            .toList();
    int cases = enough.stream().mapToInt(cell -> cell.tally().value()).sum();
    return enough.isEmpty()
        ? Optional.empty()
        : Optional.of(new More.Wider(words.name(table), enough.size(), sums.size(), cases, false));
  }

  /** What waits for its unit was said already. */
  private List<More> stays() {
    return Arrays.stream(StayedHome.Reason.values())
        .filter(reason -> !floor(reason))
        .map(reason -> new More.Stays(reason, names(reason)))
        .filter(stays -> !stays.tables().isEmpty())
        .<More>map(stays -> stays)
        .toList();
  }

  private static boolean floor(StayedHome.Reason reason) {
    return switch (reason) {
      case TOO_FEW_REPORTERS, TOO_FEW_CONTRIBUTORS, ONE_CONTRIBUTOR_TOO_LARGE -> true;
      case LINKED, CIRCLE, EVERY_CELL_HIDDEN, NO_SAFE_PATTERN, NOT_PROVEN -> false;
    };
  }

  private List<String> names(StayedHome.Reason reason) {
    List<String> ids =
        leaving.stayedHome().stream()
            .filter(home -> home.reason() == reason)
            .map(StayedHome::table)
            .toList();
    return leaving.figures().tables().stream()
        .filter(table -> ids.contains(table.definition().id()))
        .map(words::name)
        .toList();
  }

  private boolean linked(FigureTable table) {
    return leaving.stayedHome().stream()
        .filter(home -> home.table().equals(table.definition().id()))
        .anyMatch(home -> home.reason() == StayedHome.Reason.LINKED);
  }

  private CountedTable counted(FigureTable table) {
    return counted.tables().stream()
        .filter(one -> one.definition().id().equals(table.definition().id()))
        .findFirst()
        .orElseThrow();
  }
}
