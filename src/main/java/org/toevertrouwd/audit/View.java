package org.toevertrouwd.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * What one reader has before him: one package, or several of one signer and year. What an
 * organisation report says of a part of these counts will be joined here as unknowns of its own,
 * each {@link LinkedCounts#part} of the whole.
 */
final class View {

  private final PlayedReader reader;
  private final LinkedCounts counts = new LinkedCounts();
  private final Map<CellKey, Integer> cells = new LinkedHashMap<>();
  private final Map<Integer, Long> published = new LinkedHashMap<>();
  private final Map<Integer, Unit> units = new LinkedHashMap<>();
  private final Set<CellKey> contradicted = new LinkedHashSet<>();
  private final Map<Integer, Long> floors = new LinkedHashMap<>();
  private int threshold = Integer.MAX_VALUE;

  View(PlayedReader reader) {
    this.reader = reader;
  }

  /** Takes in a package that was counted by this codebook and is not below its floor. */
  void add(FiguresPackage content, Codebook codebook) {
    CodebookRelations.add(codebook, counts);
    threshold = Math.min(threshold, content.terms().threshold());
    int cases = counts.unknown(Quantity.total(Unit.CASES));
    floors.merge(cases, 2L * content.terms().threshold(), Math::max);
    for (FigureTable table : content.figures().tables()) {
      table.cells().forEach(cell -> add(table, cell));
    }
  }

  private void add(FigureTable table, FigureCell cell) {
    CellKey key = new CellKey(table.definition().id(), cell.codes());
    int unknown = counts.unknown(Quantity.of(table.definition(), cell.codes()));
    cells.put(key, unknown);
    units.put(unknown, table.definition().unit());
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
    return threshold;
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
    return Optional.ofNullable(cells.get(key));
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
