package org.toevertrouwd.sheets;

import java.util.List;

/**
 * What a file holds, before it is known which row has the headings.
 *
 * @param rows all rows that are not empty
 * @param emptyRows how many empty rows stand between them
 * @param sheetsLeftOut how many other sheets of a workbook hold something and were not read
 * @param separated whether it is text with separators, where a cell too many means that a separator
 *     stands in a text
 */
record Grid(List<SheetRow> rows, int emptyRows, int sheetsLeftOut, boolean separated) {

  Grid {
    rows = List.copyOf(rows);
  }

  Grid leavingOut(int sheets) {
    return new Grid(rows, emptyRows, sheets, separated);
  }
}
