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
}
