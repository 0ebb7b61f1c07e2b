package org.toevertrouwd.ui.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.GridTable;

/** A table of two questions as a person sees it: the first down, the second across, sums last. */
final class CrossSeen {

  private final FigureTable table;
  private final FigureWords words;
  private final List<String> down;
  private final List<String> across;

  CrossSeen(FigureTable table, FigureWords words) {
    this.table = table;
    this.words = words;
    this.down = codes(0);
    this.across = codes(1);
  }

  /** The codes of a side, all together last. */
  private List<String> codes(int side) {
    List<String> inner =
        words.labels(table.definition().axes().get(side)).keySet().stream().toList();
    return IntStream.rangeClosed(0, inner.size())
        .mapToObj(place -> place < inner.size() ? inner.get(place) : FigureCell.TOTAL)
        .toList();
  }

  /** As a table with a name and a note. */
  GridTable grid(String id, String note) {
    List<GridTable.Row> rows =
        IntStream.range(0, down.size())
            .mapToObj(row -> new GridTable.Row(label(0, down.get(row)), amounts(row)))
            .toList();
    List<String> columns = across.stream().map(code -> label(1, code)).toList();
    return new GridTable(id, words.name(table), words.measure(table), columns, rows, true, note);
  }

  private List<Amount> amounts(int row) {
    return IntStream.range(0, across.size())
        .mapToObj(column -> Amount.of(cell(row, column).value()))
        .toList();
  }

  /** The cell at a place. */
  FigureCell cell(int row, int column) {
    List<String> codes = List.of(down.get(row), across.get(column));
    return table.cells().stream()
        .filter(cell -> cell.codes().equals(codes))
        .findFirst()
        .orElseThrow();
  }

  private String label(int side, String code) {
    return words.label(table.definition().axes().get(side), code);
  }
}
