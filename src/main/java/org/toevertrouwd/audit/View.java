package org.toevertrouwd.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * What one reader has before him: one package, or several of one signer and year. What
 * organisations were told of their part of these counts are unknowns of their own.
 */
final class View {

  private final PlayedReader reader;
  private final LinkedCounts counts = new LinkedCounts();
  private final Map<CellKey, Integer> cells = new LinkedHashMap<>();
  private final Map<Integer, Long> published = new LinkedHashMap<>();
  private final Map<Integer, Unit> units = new LinkedHashMap<>();
  private final Set<CellKey> contradicted = new LinkedHashSet<>();
  private final Map<Integer, Long> floors = new LinkedHashMap<>();
  private final ToldParts told = new ToldParts(counts);
  private final Map<Integer, Integer> totals = new LinkedHashMap<>();
  private final NavigableSet<Integer> thresholds = new TreeSet<>();

  View(PlayedReader reader) {
    this.reader = reader;
  }

  /** Takes in a package that was counted by this codebook and is not below its floor. */
  void add(FiguresPackage content, Codebook codebook) {
    CodebookRelations.add(codebook, counts);
    thresholds.add(content.terms().threshold());
    int cases = counts.unknown(Quantity.total(Unit.CASES));
    long fewest = content.terms().threshold();
    boolean report = content.terms().audience() == Audience.ORGANISATION;
    floors.merge(cases, report ? fewest : 2 * fewest, Math::max);
    for (FigureTable table : content.figures().tables()) {
      table.cells().forEach(cell -> add(table, cell));
    }
  }

  /** Takes in what one organisation was told of its part of the same counts. */
  void addPart(FiguresPackage content, Codebook codebook) {
    CodebookRelations.add(codebook, counts);
    thresholds.add(content.terms().threshold());
    List<ToldParts.Told> cellsTold = told.add(content);
    int total = cellsTold.getLast().unknown();
    for (ToldParts.Told one : cellsTold) {
      cells.put(one.key(), one.unknown());
      totals.put(one.unknown(), total);
      publish(one.key(), one.unknown(), one.cell());
    }
    floors.merge(total, (long) content.terms().threshold(), Math::max);
  }

  /** Ends the taking in: what nobody was told of is the rest. */
  View whole() {
    told.join();
    return this;
  }

  /** What nobody was told of, by count; none without reports. */
  Map<CellKey, Integer> rests() {
    return told.rests();
  }

  private void add(FigureTable table, FigureCell cell) {
    CellKey key = new CellKey(table.definition().id(), cell.codes());
    int unknown = counts.unknown(Quantity.of(table.definition(), cell.codes()));
    cells.put(key, unknown);
    units.put(unknown, table.definition().unit());
    publish(key, unknown, cell);
  }

  private void publish(CellKey key, int unknown, FigureCell cell) {
    if (cell.value().isPresent()) {
      long value = cell.value().getAsInt();
      Long other = published.putIfAbsent(unknown, value);
      if (other != null && other != value) {
        contradicted.add(key);
      }
    }
  }

  PlayedReader reader() {
    return reader;
  }

  LinkedCounts counts() {
    return counts;
  }

  int threshold() {
    return thresholds.getFirst();
  }

  /** The thresholds of all releases that are read together, from the lowest. */
  NavigableSet<Integer> thresholds() {
    return thresholds;
  }

  Map<CellKey, Integer> cells() {
    return cells;
  }

  /** Cells that two packages, or two tables, give different values. */
  Set<CellKey> contradicted() {
    return contradicted;
  }

  boolean shows(int unknown) {
    return published.containsKey(unknown);
  }

  Optional<Integer> unknown(CellKey key) {
    return Optional.ofNullable(cells.get(key)).or(() -> Optional.ofNullable(rests().get(key)));
  }

  /** Every hidden unknown once, by the first cell that it stands in. */
  Map<Integer, CellKey> hidden() {
    Map<Integer, CellKey> hidden = new LinkedHashMap<>();
    cells.forEach(
        (key, unknown) -> {
          if (!shows(unknown)) {
            hidden.putIfAbsent(unknown, key);
          }
        });
    return hidden;
  }

  /** The total of the unit of a cell; empty for that total itself. */
  Optional<Integer> totalOf(int unknown) {
    return Optional.ofNullable(units.get(unknown))
        .map(unit -> counts.unknown(Quantity.total(unit)))
        .or(() -> Optional.ofNullable(totals.get(unknown)))
        .filter(total -> total != unknown);
  }

  /** What is known before any reasoning: published values, and that the floor was reached. */
  Limits limits() {
    Limits limits = new Limits(counts.size());
    floors.forEach(limits::atLeast);
    published.forEach(limits::exactly);
    return limits;
  }

  List<Relation> relations() {
    return counts.relations();
  }
}
