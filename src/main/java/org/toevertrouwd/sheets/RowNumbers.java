package org.toevertrouwd.sheets;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a list of row numbers, cut where it is long. */
final class RowNumbers {

  private static final int MOST = 20;

  private RowNumbers() {}

  static String text(List<Integer> rows) {
    String some = rows.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
    return rows.size() > MOST ? some + ", … (" + rows.size() + ")" : some;
  }
}
