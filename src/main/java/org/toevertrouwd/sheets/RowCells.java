package org.toevertrouwd.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Finds the cells of a row by what their columns mean. */
final class RowCells {

  /** A cell that is not blank. */
  record Cell(Column column, String text) {}

  private final List<Column> columns;

  RowCells(List<Column> columns) {
    this.columns = columns.stream().filter(column -> column.meaning().isPresent()).toList();
  }

  /** Every cell with a meaning that is not blank, from left to right. */
  void each(SheetRow row, BiConsumer<Column, String> reader) {
    for (Column column : columns) {
      String text = row.cell(column.index());
      if (!text.isBlank()) {
        reader.accept(column, text);
      }
    }
  }

  List<Cell> texts(SheetRow row, Meaning meaning) {
    return columns.stream()
        .filter(column -> column.means(meaning))
        .map(column -> new Cell(column, row.cell(column.index())))
        .filter(cell -> !cell.text().isBlank())
        .toList();
  }

  Optional<Cell> first(SheetRow row, Meaning meaning) {
    return texts(row, meaning).stream().findFirst();
  }

  /**
   * The texts of all columns with a meaning, with a blank line between; empty when there are none.
   */
  String text(SheetRow row, Meaning meaning) {
    return texts(row, meaning).stream().map(Cell::text).collect(Collectors.joining("\n\n"));
  }
}
