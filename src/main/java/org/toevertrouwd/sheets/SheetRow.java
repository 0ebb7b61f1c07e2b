package org.toevertrouwd.sheets;

import java.util.List;

/**
 * One row of a sheet that is not empty.
 *
 * @param number as a spreadsheet program shows it, from 1
 * @param cells as text, without the blank ones at the end
 * @param width how many cells the file has in this row, blank ones included
 */
record SheetRow(int number, List<String> cells, int width) {

  SheetRow {
    cells = List.copyOf(cells);
  }

  /** The text of a cell, empty where the row is shorter. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
