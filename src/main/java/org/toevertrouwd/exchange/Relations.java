package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * What the cells of one package have to do with each other. Cells that count the same are one
 * variable: a margin of a two-way table and the one-way table of that dimension, and the totals of
 * all tables of a unit. Totals are sums of their parts, and a part is never more than the whole.
 */
final class Relations {

  private final Map<Quantity, Integer> variables = new LinkedHashMap<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /** A total and what it is the sum of, as variables. */
  record Sum(int total, List<Integer> parts) {}

  /** A variable that is part of another. */
  record Part(int part, int whole) {}

  Relations(LayoutCells layout) {
    for (TableDefinition table : layout.tables()) {
      for (List<String> codes : layout.of(table)) {
        variables.putIfAbsent(Quantity.of(table, codes), variables.size());
      }
    }
    for (TableDefinition table : layout.tables()) {
      layout.of(table).forEach(codes -> addSums(layout, table, codes));
    }
    variables.keySet().forEach(part -> part.wider().forEach(whole -> addPart(part, whole)));
    BroaderSums.of(layout.codebook()).forEach(this::addSum);
  }

  /**
   * The bounds of every cell, by id of its table.
   *
   * @throws RefusedException if the values cannot all be true
   */
  Map<String, List<Interval>> intervals(List<FigureTable> tables) throws RefusedException {
    Bounds bounds = new Bounds(variables.size());
    for (FigureTable table : tables) {
      String id = table.definition().id();
      for (FigureCell cell : table.cells()) {
        if (cell.value().isPresent()) {
          boolean fits = bounds.fix(variable(table, cell), cell.value().getAsInt());
          RefusedException.unless(fits, Refusal.SUM_WRONG, id);
        }
      }
    }
    RefusedException.unless(bounds.narrow(sums, parts), Refusal.SUM_WRONG);
    Map<String, List<Interval>> intervals = new HashMap<>();
    for (FigureTable table : tables) {
      intervals.put(
          table.definition().id(),
          table.cells().stream().map(cell -> bounds.interval(variable(table, cell))).toList());
    }
    return intervals;
  }

  private int variable(FigureTable table, FigureCell cell) {
    Integer variable = variables.get(Quantity.of(table.definition(), cell.codes()));
    if (variable == null) {
      throw new IllegalArgumentException("A cell outside the layout");
    }
    return variable;
  }

  /** A total over an axis is the sum of the cells with each category of that axis. */
  private void addSums(LayoutCells layout, TableDefinition table, List<String> codes) {
    for (int place = 0; place < codes.size(); place++) {
      if (codes.get(place).equals(FigureCell.TOTAL)) {
        List<Quantity> summed = new ArrayList<>();
        for (Category category : layout.codebook().categories(table.axes().get(place))) {
          List<String> part = new ArrayList<>(codes);
          part.set(place, category.code());
          summed.add(Quantity.of(table, part));
        }
        addSum(Quantity.of(table, codes), summed);
      }
    }
  }

  private void addSum(Quantity total, List<Quantity> summed) {
    if (variables.containsKey(total) && variables.keySet().containsAll(summed)) {
      sums.add(
          new Sum(
              variables.getOrDefault(total, 0),
              summed.stream().map(part -> variables.getOrDefault(part, 0)).toList()));
    }
  }

  private void addPart(Quantity part, Quantity whole) {
    Integer wider = variables.get(whole);
    if (wider != null) {
      parts.add(new Part(variables.getOrDefault(part, 0), wider));
    }
  }
}
