package org.toevertrouwd.ui.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.wording.Wording;

/** The tables of a pool in words and rows. */
final class PoolWords {

  private final Combined combined;
  private final Codebook codebook;
  private final Wording wording;
  private final Vocabulary vocabulary;

  PoolWords(Combined combined, Wording wording) {
    this.combined = combined;
    this.codebook = combined.codebook();
    this.wording = wording;
    this.vocabulary = new Vocabulary(codebook, wording.language());
  }

  /** The tables of a unit of which anything is known, in the order of the codebook. */
  List<BarTable> tables(Unit unit) {
    return codebook.layout().stream()
        .filter(table -> table.unit() == unit && known(table))
        .map(this::rows)
        .toList();
  }

  /** The names of the tables of which nothing is known but perhaps a total. */
  List<String> unknown() {
    return codebook.layout().stream()
        .filter(table -> !known(table))
        .map(table -> wording.text("table", vocabulary.table(table), unit(table.unit())))
        .toList();
  }

  /** Units as a heading. */
  String unit(Unit unit) {
    return wording.text("unit", unit);
  }

  /** Whether at least one sum has a lower end that says something. */
  private boolean known(TableDefinition table) {
    return inner(table).stream().anyMatch(cell -> cell.low() > 0 || cell.exact());
  }

  private List<CombinedCell> inner(TableDefinition table) {
    return cells(table).stream().filter(cell -> !cell.codes().contains(FigureCell.TOTAL)).toList();
  }

  private List<CombinedCell> cells(TableDefinition table) {
    return combined.cells().stream().filter(cell -> cell.table().equals(table.id())).toList();
  }

  private BarTable rows(TableDefinition table) {
    List<BarTable.Row> rows = new ArrayList<>();
    boolean open = false;
    for (CombinedCell cell : inner(table)) {
      rows.add(new BarTable.Row(label(table, cell.codes()), amount(cell)));
      open |= !cell.exact();
    }
    String name = vocabulary.table(table);
    String title =
        name.substring(0, 1).toUpperCase(wording.language().locale()) + name.substring(1);
    String id = "pool-" + combined.year().orElse(0) + "-" + table.id();
    return new BarTable(
        id, title, measure(table), rows, open ? wording.text("working.picture") : "");
  }

  private String measure(TableDefinition table) {
    Optional<CombinedCell> total =
        cells(table).stream()
            .filter(cell -> cell.codes().stream().allMatch(FigureCell.TOTAL::equals))
            .findFirst();
    String unit = unit(table.unit());
    return total
        .map(
            cell ->
                cell.exact()
                    ? wording.text("measure.exact", unit, cell.low())
                    : wording.text(
                        "measure.between", unit, cell.low(), cell.high().orElse(cell.low())))
        .orElseGet(() -> wording.text("measure.multi", unit));
  }

  private String label(TableDefinition table, List<String> codes) {
    return IntStream.range(0, codes.size())
        .mapToObj(place -> label(table.axes().get(place), codes.get(place)))
        .collect(Collectors.joining(" × "));
  }

  private String label(Axis axis, String code) {
    return codebook.categories(axis).stream()
        .filter(category -> category.code().equals(code))
        .findFirst()
        .map(Category::label)
        .map(label -> label.in(wording.language().code()))
        .orElse(code);
  }

  private static Amount amount(CombinedCell cell) {
    return Amount.between(cell.low(), cell.high());
  }
}
