package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * A sheet of which the headings are known.
 *
 * @param headings one for each column, all different and none empty
 * @param rows the rows below the headings
 */
record Sheet(List<String> headings, List<SheetRow> rows) {

  Sheet {
    headings = Collections.unmodifiableList(new ArrayList<>(headings));
    rows = List.copyOf(rows);
  }

  /** The texts of a column that are not blank. */
  List<String> texts(int column) {
    return rows.stream().map(row -> row.cell(column)).filter(text -> !text.isBlank()).toList();
  }

  /** A row as it stood in the file: one line {@code heading=value} for each cell with something. */
  String source(SheetRow row) {
    StringJoiner lines = new StringJoiner("\n");
    for (int column = 0; column < row.cells().size(); column++) {
      if (!row.cell(column).isBlank()) {
        lines.add(headings.get(column) + "=" + row.cell(column));
      }
    }
    return lines.toString();
  }
}
