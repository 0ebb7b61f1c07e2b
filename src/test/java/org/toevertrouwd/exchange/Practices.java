package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;

/** Counts made-up dossiers one by one, so that every relation between cells is really there. */
final class Practices {

  static final int YEAR = 2025;

  private Practices() {}

  static CodebookRef reference(Codebook codebook) {
    return new CodebookRef(codebook.id(), codebook.version(), codebook.sha256());
  }

  /** The true figures of a practice with this many things of every unit. */
  static Figures counted(Codebook codebook, int things, RandomGenerator random) {
    Map<Quantity, Integer> counts = new HashMap<>();
    LayoutCells layout = new LayoutCells(codebook);
    for (Unit unit : Unit.values()) {
      for (int thing = 0; thing < things; thing++) {
        Map<String, List<String>> answers = answers(codebook, random);
        layout.tables().stream()
            .filter(table -> table.unit() == unit)
            .flatMap(table -> layout.of(table).stream().map(codes -> Quantity.of(table, codes)))
            .distinct()
            .filter(quantity -> applies(quantity, answers))
            .forEach(quantity -> counts.merge(quantity, 1, Integer::sum));
      }
    }
    return figures(
        layout, YEAR, (table, codes) -> counts.getOrDefault(Quantity.of(table, codes), 0));
  }

  /** The same figures with what is below the threshold hidden, and what the chooser names. */
  static Figures hiding(
      Figures figures, int threshold, BiPredicate<TableDefinition, FigureCell> hidden) {
    List<FigureTable> tables = new ArrayList<>();
    for (FigureTable table : figures.tables()) {
      tables.add(
          new FigureTable(
              table.definition(),
              table.cells().stream()
                  .map(cell -> hiding(cell, threshold, hidden.test(table.definition(), cell)))
                  .toList()));
    }
    return new Figures(figures.year(), figures.codebook(), false, tables);
  }

  static Figures belowFloor(Codebook codebook) {
    return new Figures(YEAR, reference(codebook), true, List.of());
  }

  /** How a value is found for a cell. */
  interface Values {
    int of(TableDefinition table, List<String> codes);
  }

  static Figures figures(LayoutCells layout, int year, Values values) {
    List<FigureTable> tables = new ArrayList<>();
    for (TableDefinition table : layout.tables()) {
      tables.add(
          new FigureTable(
              table,
              layout.of(table).stream()
                  .map(codes -> new FigureCell(codes, OptionalInt.of(values.of(table, codes))))
                  .toList()));
    }
    return new Figures(year, reference(layout.codebook()), false, tables);
  }

  private static FigureCell hiding(FigureCell cell, int threshold, boolean hidden) {
    boolean small = cell.value().orElse(0) < threshold;
    return hidden || small ? new FigureCell(cell.codes(), OptionalInt.empty()) : cell;
  }

  private static Map<String, List<String>> answers(Codebook codebook, RandomGenerator random) {
    Map<String, List<String>> answers = new HashMap<>();
    for (Dimension dimension : codebook.dimensions()) {
      List<Category> current = codebook.categories(new Axis(dimension.code(), false));
      List<Category> chosen = new ArrayList<>();
      chosen.add(current.get(random.nextInt(current.size())));
      if (dimension.multi() && random.nextBoolean()) {
        chosen.add(current.get(random.nextInt(current.size())));
      }
      answers.put(dimension.code(), chosen.stream().map(Category::code).distinct().toList());
      answers.put(
          Codelists.name(new Axis(dimension.code(), true)),
          chosen.stream().flatMap(category -> category.broader().stream()).distinct().toList());
    }
    return answers;
  }

  private static boolean applies(Quantity quantity, Map<String, List<String>> answers) {
    return quantity.conditions().entrySet().stream()
        .allMatch(
            condition ->
                answers.getOrDefault(condition.getKey(), List.of()).contains(condition.getValue()));
  }
}
