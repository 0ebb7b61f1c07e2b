package org.toevertrouwd.exchange;

import java.util.List;

/**
 * What an outside reader can find out about a hidden cell.
 *
 * @param table id of its table
 * @param codes a category code per axis, or the code of a total
 * @param interval the values that the published figures leave possible at least
 */
public record ReachedCell(String table, List<String> codes, Interval interval) {

  public ReachedCell {
    codes = List.copyOf(codes);
  }
}
