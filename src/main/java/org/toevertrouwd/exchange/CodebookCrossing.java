package org.toevertrouwd.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;

/**
 * Brings the intervals of a package that was counted by an older codebook into the layout of the
 * current one (FIGURES.md, "Codebook": mapped through {@code broader}).
 *
 * <p>What has one place now goes there whole. What can be in several places adds to the upper bound
 * of each and to the lower bound of none. A cell for which the older codebook had no question is
 * bounded by the total of its unit only.
 */
final class CodebookCrossing {

  private final LayoutCells older;
  private final LayoutCells current;
  private final CodePlaces places;

  CodebookCrossing(LayoutCells older, LayoutCells current) {
    this.older = older;
    this.current = current;
    this.places = new CodePlaces(older.codebook(), current.codebook());
  }

  /** The intervals of every table of the current layout, by its id. */
  Map<String, List<Interval>> cross(Map<String, List<Interval>> intervals) {
    Map<String, List<Interval>> crossed = new HashMap<>();
    for (TableDefinition table : current.tables()) {
      crossed.put(table.id(), cross(table, intervals));
    }
    return crossed;
  }

  private List<Interval> cross(TableDefinition table, Map<String, List<Interval>> intervals) {
    Map<List<String>, Interval> certain = new HashMap<>();
    Map<List<String>, Interval> perhaps = new HashMap<>();
    counterpart(table)
        .ifPresent(
            old -> {
              List<List<String>> cells = older.of(old);
              for (int place = 0; place < cells.size(); place++) {
                Interval interval = intervals.getOrDefault(old.id(), List.of()).get(place);
                List<List<String>> targets = places.of(table.axes(), cells.get(place));
                Map<List<String>, Interval> kind = targets.size() == 1 ? certain : perhaps;
                targets.forEach(target -> kind.merge(target, interval, Interval::plus));
              }
            });
    Interval unknown = unitTotal(table, intervals).atMost();
    return current.of(table).stream()
        .map(
            codes ->
                certain.containsKey(codes)
                    ? certain
                        .getOrDefault(codes, Interval.NONE)
                        .plus(perhaps.getOrDefault(codes, Interval.NONE).atMost())
                    : unknown)
        .toList();
  }

  private Optional<TableDefinition> counterpart(TableDefinition table) {
    return older.tables().stream()
        .filter(old -> old.unit() == table.unit() && old.axes().equals(table.axes()))
        .findFirst();
  }

  private Interval unitTotal(TableDefinition table, Map<String, List<Interval>> intervals) {
    Map<TableDefinition, Integer> totals = new LinkedHashMap<>();
    for (TableDefinition old : older.tables()) {
      int last = older.of(old).size() - 1;
      boolean total = older.of(old).get(last).stream().allMatch(FigureCell.TOTAL::equals);
      if (old.unit() == table.unit() && total) {
        totals.put(old, last);
      }
    }
    return totals.entrySet().stream()
        .map(total -> intervals.getOrDefault(total.getKey().id(), List.of()).get(total.getValue()))
        .findFirst()
        .orElse(Interval.ANYTHING);
  }
}
