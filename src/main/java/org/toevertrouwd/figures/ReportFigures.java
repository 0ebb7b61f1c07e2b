package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.protect.LinkedCell.Standing;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

/**
 * Makes the figures of one organisation about itself fit to leave: how many cases, and which
 * behaviour they are about; never who reported. They are protected by themselves and beside all
 * that left of the same year. Source: FIGURES.md, "Report to one organisation"; record 0037.
 */
public final class ReportFigures {

  /** Fewest distinct reporters behind a report and behind each count in it. */
  public static final int THRESHOLD = 10;

  private final Quantities quantities;
  private final TableDefinition table;
  private final Seed seed;
  private final Suppressor suppressor;

  /**
   * One report.
   *
   * @param seed its chance, to be kept with it
   * @param suppressor chooses the cells to hide
   * @throws IllegalArgumentException if the codebook has no table of behaviour
   */
  public ReportFigures(Codebook codebook, Seed seed, Suppressor suppressor) {
    this.quantities = new Quantities(codebook);
    this.table =
        table(codebook).orElseThrow(() -> new IllegalArgumentException("no table of behaviour"));
    this.seed = seed;
    this.suppressor = suppressor;
  }

  /** The one table of a report. */
  public static Optional<TableDefinition> table(Codebook codebook) {
    return codebook.layout().stream()
        .filter(one -> one.unit() == Unit.CASES)
        .filter(one -> one.axes().equals(List.of(new Axis(DerivedAnswers.BEHAVIOUR, false))))
        .findFirst();
  }

  /**
   * What left of the year for others, and what stands behind it.
   *
   * @param all the whole year as counted
   * @param pool releases that are not below their floor
   * @param threshold the least of theirs
   * @param told what other organisations were told; the rest is without this one too
   */
  public record Others(CountedYear all, List<Figures> pool, int threshold, Told told) {

    public Others {
      pool = List.copyOf(pool);
    }
  }

  /**
   * The figures of an organisation; the same for the same seed and counts.
   *
   * @param own the year of that organisation alone, every dossier its own contributor
   * @return none where they would be of too few people, or could not be proven safe
   */
  public Optional<Figures> report(CountedYear own, Others others) {
    if (own.population(Unit.CASES).reporters() < THRESHOLD || !enough(others)) {
      return Optional.empty();
    }
    Counts counts = new Counts(quantities, own);
    BesidePool beside = new BesidePool(quantities, table, suppressor, own, others);
    Group group = alone();
    Set<Quantity> hidden = choose(group, counts, beside);
    return beside.safe(positions(group, hidden))
        ? Optional.of(figures(own, hidden))
        : Optional.empty();
  }

  /** Whether enough people are left where the report can be taken off what left before. */
  private static boolean enough(Others others) {
    int least = Math.min(THRESHOLD, others.threshold());
    return others.pool().isEmpty()
        || others.told().rest().population(Unit.CASES).reporters() >= least;
  }

  private static BitSet positions(Group group, Set<Quantity> hidden) {
    BitSet positions = new BitSet();
    for (int place = 0; place < group.quantities().size(); place++) {
      positions.set(place, hidden.contains(group.quantities().get(place)));
    }
    return positions;
  }

  private Group alone() {
    List<Quantity> inner = quantities.inner(table);
    Ties.Sum sum = new Ties.Sum(Quantity.whole(Unit.CASES), inner);
    return new Group(List.of(table), inner, new Ties(List.of(sum), List.of(), List.of()));
  }

  private Set<Quantity> choose(Group group, Counts counts, BesidePool beside) {
    OwnSake rules = new OwnSake(counts, THRESHOLD);
    Set<Quantity> mustHide = new HashSet<>();
    group.quantities().stream()
        .filter(quantity -> rules.lacking(quantity).isPresent())
        .forEach(mustHide::add);
    Chance chance = new Chance(seed, counts);
    GroupSystem systems = new GroupSystem(group, counts, THRESHOLD, chance);
    return new GroupProtection(group, quantities, beside, chance, systems, mustHide)
        .choose(Map.of())
        .hidden();
  }

  private Figures figures(CountedYear own, Set<Quantity> hidden) {
    List<FigureCell> cells = new ArrayList<>();
    for (CountedCell cell : inOrder(own, table).cells()) {
      boolean shown = !hidden.contains(quantities.of(table, cell.codes()));
      cells.add(
          new FigureCell(
              cell.codes(), shown ? OptionalInt.of(cell.tally().value()) : OptionalInt.empty()));
    }
    return new Figures(own.year(), own.codebook(), false, List.of(new FigureTable(table, cells)));
  }

  /** The table of a year, its cells in the order of the layout. */
  static CountedTable inOrder(CountedYear year, TableDefinition table) {
    return year.tables().stream()
        .filter(one -> one.definition().equals(table))
        .findFirst()
        .orElseThrow();
  }

  /** What a report that left says of its cells, in order. */
  static PartsBeside.Part part(Told.Report report, TableDefinition table) {
    List<Standing> standings =
        report.left().tables().getFirst().cells().stream()
            .filter(cell -> !cell.total())
            .map(cell -> cell.value().isPresent() ? Standing.STAYS_OPEN : Standing.MUST_HIDE)
            .toList();
    return new PartsBeside.Part(values(report.own(), table), standings);
  }

  /** The inner counts of a table. */
  static List<Integer> values(CountedYear year, TableDefinition table) {
    return inOrder(year, table).inner().stream().map(cell -> cell.tally().value()).toList();
  }
}
