package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;

/**
 * Every cell of every table as a package has it: the inner cells in the order of the layout, then
 * the totals over the last axis, over the first, over both. A multi-valued dimension has no total.
 */
final class LayoutCells {

  private final Codebook codebook;
  private final Map<TableDefinition, List<List<String>>> cells = new LinkedHashMap<>();

  LayoutCells(Codebook codebook) {
    this.codebook = codebook;
    codebook.layout().forEach(table -> cells.put(table, enumerate(table)));
  }

  Codebook codebook() {
    return codebook;
  }

  List<TableDefinition> tables() {
    return codebook.layout();
  }

  Optional<TableDefinition> table(String id) {
    return tables().stream().filter(table -> table.id().equals(id)).findFirst();
  }

  /** The codes of every cell of a table of this codebook, in order. */
  List<List<String>> of(TableDefinition table) {
    return cells.getOrDefault(table, List.of());
  }

  private List<List<String>> enumerate(TableDefinition table) {
    List<List<String>> all = new ArrayList<>();
    for (List<Boolean> totals : totals(table.axes())) {
      List<List<String>> combinations = List.of(List.of());
      for (int place = 0; place < totals.size(); place++) {
        combinations = longer(combinations, codes(table.axes().get(place), totals.get(place)));
      }
      all.addAll(combinations);
    }
    return List.copyOf(all);
  }

  /** Which axes are summed over: none, the last, the first, both. */
  private List<List<Boolean>> totals(List<Axis> axes) {
    List<List<Boolean>> all = List.of(List.of());
    for (Axis axis : axes.reversed()) {
      List<List<Boolean>> next = new ArrayList<>();
      for (boolean total : List.of(false, true)) {
        if (!total || !multi(axis)) {
          all.forEach(rest -> next.add(prepend(total, rest)));
        }
      }
      all = next;
    }
    return all;
  }

  private boolean multi(Axis axis) {
    return codebook.dimension(axis.dimension()).orElseThrow().multi();
  }

  private List<String> codes(Axis axis, boolean total) {
    return total
        ? List.of(FigureCell.TOTAL)
        : codebook.categories(axis).stream().map(Category::code).toList();
  }

  private static List<List<String>> longer(List<List<String>> starts, List<String> codes) {
    return starts.stream()
        .flatMap(start -> codes.stream().map(code -> append(start, code)))
        .toList();
  }

  private static List<String> append(List<String> start, String code) {
    List<String> longer = new ArrayList<>(start);
    longer.add(code);
    return List.copyOf(longer);
  }

  private static List<Boolean> prepend(boolean first, List<Boolean> rest) {
    List<Boolean> longer = new ArrayList<>(rest);
    longer.addFirst(first);
    return longer;
  }
}
