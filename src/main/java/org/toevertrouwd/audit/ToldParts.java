package org.toevertrouwd.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * What organisations were told of their own part of the counts. Every report is of another
 * organisation, so a count is the sum of what reports say of it and of a rest, which is of people
 * elsewhere.
 */
final class ToldParts {

  private final LinkedCounts counts;
  private final Map<CellKey, List<Integer>> parts = new LinkedHashMap<>();
  private final Map<CellKey, Integer> wholes = new LinkedHashMap<>();
  private final Map<CellKey, Integer> rests = new LinkedHashMap<>();
  private int reports;

  ToldParts(LinkedCounts counts) {
    this.counts = counts;
  }

  /** A cell of a report and what counts it. */
  record Told(CellKey key, FigureCell cell, int unknown) {}

  /** Takes in a report; a cell of it is not that of the pool, nor of another report. */
  List<Told> add(FiguresPackage content) {
    reports++;
    List<Told> told = new ArrayList<>();
    for (FigureTable table : content.figures().tables()) {
      List<Integer> inner = new ArrayList<>();
      for (FigureCell cell : table.cells()) {
        int unknown = counts.another();
        CellKey whole = new CellKey(table.definition().id(), cell.codes());
        wholes.put(whole, counts.unknown(Quantity.of(table.definition(), cell.codes())));
        parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(unknown);
        told.add(new Told(whole.ofReport(reports), cell, unknown));
        if (cell.total()) {
          counts.sum(unknown, inner);
        } else {
          inner.add(unknown);
        }
      }
    }
    return told;
  }

  /** Says what is left of every count; once all reports are in. */
  void join() {
    parts.forEach(
        (whole, some) -> {
          int rest = counts.another();
          List<Integer> all = new ArrayList<>(some);
          all.add(rest);
          counts.add(new Relation(all, List.of(wholes.getOrDefault(whole, rest)), true));
          rests.put(whole.rest(), rest);
        });
  }

  /** What is left of every count, by the name of that. */
  Map<CellKey, Integer> rests() {
    return rests;
  }
}
