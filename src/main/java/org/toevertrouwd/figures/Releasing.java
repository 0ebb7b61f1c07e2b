package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

/**
 * Makes counted figures fit to leave the kluis. Tables that share counts are protected together,
 * and what cannot be protected stays home by name. Of a unit that passes its floor the total is
 * published; of a unit that does not, nothing is. Where cases are below the floor the figures say
 * that and nothing else. Source: FIGURES.md, "Open release: rules".
 */
public final class Releasing {

  /** The lowest threshold there is: it can be raised, never lowered (FIGURES.md). */
  public static final int LEAST_THRESHOLD = 5;

  private final Quantities quantities;
  private final List<Group> groups;
  private final Map<String, StayedHome.Reason> staying;
  private final int threshold;
  private final Seed seed;
  private final Suppressor suppressor;

  /**
   * One release.
   *
   * @param codebook what the figures were counted by
   * @param threshold fewest distinct reporters behind a published cell: 5 for the bureau, 10 for
   *     anybody, or more
   * @param seed the chance of this release, to be kept with it
   * @param suppressor chooses the cells to hide
   * @throws IllegalArgumentException if the threshold is below {@value #LEAST_THRESHOLD}
   */
  public Releasing(Codebook codebook, int threshold, Seed seed, Suppressor suppressor) {
    if (threshold < LEAST_THRESHOLD) {
      throw new IllegalArgumentException("threshold below " + LEAST_THRESHOLD);
    }
    this.quantities = new Quantities(codebook);
    this.groups = Group.of(quantities);
    this.staying = new LeavingTables(codebook).staying();
    this.threshold = threshold;
    this.seed = seed;
    this.suppressor = suppressor;
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
    return release(counted, earlier, new Told(List.of(), counted));
  }

  /**
   * The figures as they may leave after others of the same year did, and after organisations were
   * told of their own part.
   *
   * @param counted the same counts as those that left
   * @param earlier what left, each as it left
   * @param told what organisations were told
   */
  public ReleasedFigures release(CountedYear counted, List<Figures> earlier, Told told) {
    Optional<StayedHome.Reason> none = belowFloor(counted, Unit.CASES).or(() -> withoutTold(told));
    if (none.isPresent()) {
      return nothing(counted, none.get());
    }
    Set<Quantity> before = EarlierReleases.hidden(quantities, earlier);
    Counts counts = new Counts(quantities, counted);
    Outcome outcome = new Outcome(new OwnSake(counts, threshold), before);
    for (Group group : groups) {
      Optional<StayedHome.Reason> below = belowFloor(counted, group.unit());
      if (below.isPresent()) {
        outcome.nothing(group, below.get());
      } else {
        outcome.take(protect(group, counts, outcome, told));
      }
    }
    return outcome.figures(counted);
  }

  private GroupProtection.Chosen protect(Group group, Counts counts, Outcome outcome, Told told) {
    Chance chance = new Chance(seed, counts);
    GroupSystem systems = new GroupSystem(group, counts, threshold, chance);
    Set<Quantity> mustHide = new HashSet<>();
    group.quantities().stream()
        .filter(quantity -> outcome.ownSake(quantity).isPresent())
        .forEach(mustHide::add);
    Suppressor beside = ToldBefore.of(suppressor, quantities, group, told, threshold);
    return new GroupProtection(group, quantities, beside, chance, systems, mustHide)
        .choose(staying);
  }

  private ReleasedFigures nothing(CountedYear counted, StayedHome.Reason reason) {
    Figures figures = new Figures(counted.year(), counted.codebook(), true, List.of());
    List<StayedHome> stayedHome =
        counted.tables().stream()
            .map(table -> new StayedHome(table.definition().id(), reason))
            .toList();
    return new ReleasedFigures(figures, threshold, stayedHome, List.of());
  }

  /** Whoever takes the reports off must not be left with too few people. */
  private Optional<StayedHome.Reason> withoutTold(Told told) {
    int rest = told.rest().population(Unit.CASES).reporters();
    return rest < Math.min(threshold, ReportFigures.THRESHOLD)
        ? Optional.of(StayedHome.Reason.ONE_CONTRIBUTOR_TOO_LARGE)
        : Optional.empty();
  }

  private Optional<StayedHome.Reason> belowFloor(CountedYear counted, Unit unit) {
    return Floor.lacking(counted.population(unit), threshold);
  }

  /** What becomes of all groups. */
  private final class Outcome {

    private final OwnSake rules;
    private final Set<Quantity> before;
    private final Set<Quantity> hidden = new HashSet<>();
    private final Map<String, StayedHome.Reason> home = new HashMap<>();

    Outcome(OwnSake rules, Set<Quantity> before) {
      this.rules = rules;
      this.before = before;
    }

    void nothing(Group group, StayedHome.Reason reason) {
      hidden.addAll(group.quantities());
      hidden.add(Quantity.whole(group.unit()));
      group.tables().forEach(table -> home.put(table.id(), reason));
    }

    void take(GroupProtection.Chosen chosen) {
      hidden.addAll(chosen.hidden());
      home.putAll(chosen.home());
    }

    /** Why something is hidden whatever else is. */
    Optional<HiddenBecause> ownSake(Quantity quantity) {
      return rules
          .lacking(quantity)
          .or(
              () ->
                  before.contains(quantity)
                      ? Optional.of(HiddenBecause.EARLIER_RELEASE)
                      : Optional.empty());
    }

    ReleasedFigures figures(CountedYear counted) {
      List<FigureTable> tables = new ArrayList<>();
      List<StayedHome> stayedHome = new ArrayList<>();
      List<HiddenFigure> cells = new ArrayList<>();
      for (CountedTable table : counted.tables()) {
        tables.add(shown(table, cells));
        Optional.ofNullable(home.get(table.definition().id()))
            .ifPresent(why -> stayedHome.add(new StayedHome(table.definition().id(), why)));
      }
      Figures figures = new Figures(counted.year(), counted.codebook(), false, tables);
      return new ReleasedFigures(figures, threshold, stayedHome, cells);
    }

    private FigureTable shown(CountedTable table, List<HiddenFigure> marked) {
      List<FigureCell> cells = new ArrayList<>();
      for (CountedCell cell : table.cells()) {
        Quantity quantity = quantities.of(table.definition(), cell.codes());
        OptionalInt value = OptionalInt.of(cell.tally().value());
        if (hidden.contains(quantity)) {
          value = OptionalInt.empty();
          HiddenBecause because = because(table.definition(), cell, quantity);
          marked.add(new HiddenFigure(table.definition().id(), cell.codes(), because));
        }
        cells.add(new FigureCell(cell.codes(), value));
      }
      return new FigureTable(table.definition(), cells);
    }

    private HiddenBecause because(TableDefinition table, CountedCell cell, Quantity quantity) {
      boolean whole = quantity.whole() || (home.containsKey(table.id()) && !cell.total());
      return whole
          ? HiddenBecause.TABLE_STAYS_HOME
          : ownSake(quantity).orElse(HiddenBecause.PROTECTS_ANOTHER);
    }
  }
}
