package org.toevertrouwd.sheets;

import java.util.List;

/**
 * What a file holds, before it is known which row has the headings.
 *
 * @param rows all rows that are not empty
 * @param emptyRows how many empty rows stand between them
 * @param sheetsLeftOut how many other sheets of a workbook hold something and were not read
 */
record Grid(List<SheetRow> rows, int emptyRows, int sheetsLeftOut) {

  Grid {
    rows = List.copyOf(rows);
  }
}
