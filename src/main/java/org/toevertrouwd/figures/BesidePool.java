package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.protect.LinkedCell;
import org.toevertrouwd.protect.LinkedCell.Standing;
import org.toevertrouwd.protect.LinkedSystem;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppression;
import org.toevertrouwd.protect.Suppressor;

/**
 * Chooses what a report hides: by itself, and then whatever else must be hidden so that nobody who
 * also has what left before learns more, until both agree. Hidden cells only become more.
 */
final class BesidePool implements Suppressor {

  private final Suppressor suppressor;
  private final TableDefinition table;
  private final CountedYear own;
  private final ReportFigures.Others others;
  private final Group group;
  private final LinkedSystem pool;
  private final List<Integer> wholes;

  BesidePool(
      Quantities quantities,
      TableDefinition table,
      Suppressor suppressor,
      CountedYear own,
      ReportFigures.Others others) {
    this.suppressor = suppressor;
    this.table = table;
    this.own = own;
    this.others = others;
    List<Quantity> inner = quantities.inner(table);
    this.group =
        Group.of(quantities).stream()
            .filter(one -> one.tables().contains(table))
            .findFirst()
            .orElseThrow();
    this.wholes = inner.stream().map(group.quantities()::indexOf).toList();
    this.pool = pool(quantities);
  }

  /** The pool as it left: what either release shows is known. */
  private LinkedSystem pool(Quantities quantities) {
    Set<Quantity> shown = new HashSet<>();
    for (Figures figures : others.pool()) {
      for (FigureTable one : figures.tables()) {
        one.cells().stream()
            .filter(cell -> cell.value().isPresent())
            .forEach(cell -> shown.add(quantities.of(one.definition(), cell.codes())));
      }
    }
    Set<Quantity> hidden = new HashSet<>(group.quantities());
    hidden.removeAll(shown);
    Counts counts = new Counts(quantities, others.all());
    // The chance only sets costs, and nothing here can be chosen.
    Chance chance = new Chance(new Seed(new byte[Seed.LEAST_BYTES]), counts);
    LinkedSystem system = new GroupSystem(group, counts, threshold(), chance).of(hidden, Set.of());
    return new LinkedSystem(
        system.cells().stream().map(BesidePool::settled).toList(),
        system.relations(),
        List.of(),
        system.readers());
  }

  private static LinkedCell settled(LinkedCell cell) {
    return cell.standing() == Standing.MAY_HIDE ? with(cell, Standing.STAYS_OPEN) : cell;
  }

  private static LinkedCell with(LinkedCell cell, Standing standing) {
    return new LinkedCell(
        cell.value(), cell.least(), cell.most(), cell.low(), cell.high(), cell.weight(), standing);
  }

  private int threshold() {
    return Math.min(ReportFigures.THRESHOLD, others.threshold());
  }

  @Override
  public Suppression suppress(LinkedSystem system) {
    Suppression alone = suppressor.suppress(system);
    while (alone instanceof Suppression.Proven first) {
      BitSet hidden = first.hidden();
      if (!(jointly(hidden, Standing.MAY_HIDE) instanceof Suppression.Proven beside)) {
        return new Suppression.Impossible();
      }
      BitSet more = hiddenOwn(beside);
      more.or(hidden);
      if (more.equals(hidden)) {
        return first;
      }
      alone = suppressor.suppress(hiding(system, more));
    }
    return alone;
  }

  /** Whether a report that hides these may leave beside what left. */
  boolean safe(BitSet hidden) {
    return jointly(hidden, Standing.STAYS_OPEN) instanceof Suppression.Proven;
  }

  private Suppression jointly(BitSet hidden, Standing shown) {
    if (others.pool().isEmpty()) {
      return new Suppression.Proven(new BitSet(), 0);
    }
    List<PartsBeside.Part> parts = new ArrayList<>();
    List<Standing> standings = new ArrayList<>(Collections.nCopies(wholes.size(), shown));
    hidden.stream().forEach(place -> standings.set(place, Standing.MUST_HIDE));
    parts.add(new PartsBeside.Part(ReportFigures.values(own, table), standings));
    others.told().reports().forEach(report -> parts.add(ReportFigures.part(report, table)));
    CountedTable rest = ReportFigures.inOrder(others.told().rest(), table);
    return suppressor.suppress(new PartsBeside(wholes, parts, rest, threshold()).with(pool));
  }

  /** The parts of the report stand right behind the cells of the pool. */
  private BitSet hiddenOwn(Suppression.Proven beside) {
    int first = pool.cells().size();
    return beside.hidden().get(first, first + wholes.size());
  }

  private static LinkedSystem hiding(LinkedSystem system, BitSet hidden) {
    List<LinkedCell> cells = new ArrayList<>(system.cells());
    hidden.stream().forEach(place -> cells.set(place, with(cells.get(place), Standing.MUST_HIDE)));
    return new LinkedSystem(cells, system.relations(), system.rules(), system.readers());
  }
}
