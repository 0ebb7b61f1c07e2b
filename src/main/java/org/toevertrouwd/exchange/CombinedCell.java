package org.toevertrouwd.exchange;

import java.util.List;
import java.util.OptionalLong;

/**
 * One cell of the pool.
 *
 * @param table id of the table
 * @param codes a code per side, or {@code _T}
 * @param low least the sum can be
 * @param high most it can be; empty when nothing bounds it; equal to {@code low} when the sum is
 *     known
 */
public record CombinedCell(String table, List<String> codes, long low, OptionalLong high) {

  public CombinedCell {
    codes = List.copyOf(codes);
  }

  static CombinedCell of(String table, List<String> codes, Interval interval) {
    return new CombinedCell(table, codes, interval.low(), interval.high());
  }

  /** Whether the sum is known. */
  public boolean exact() {
    return high.isPresent() && high.getAsLong() == low;
  }
}
