package org.toevertrouwd.audit;

import java.util.List;

/**
 * Names a cell of a package.
 *
 * @param table id of its table
 * @param codes a category code per axis, {@code _T} for a total
 */
public record CellKey(String table, List<String> codes) {
  public CellKey {
    codes = List.copyOf(codes);
  }

  /** The same count without the organisations that were told of their own part. */
  public CellKey rest() {
    return new CellKey(table + " rest", codes);
  }

  /** The same count in a report to an organisation, by the place of the report. */
  public CellKey ofReport(int number) {
    return new CellKey(table + " report " + number, codes);
  }
}
