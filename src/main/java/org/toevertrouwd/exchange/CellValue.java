package org.toevertrouwd.exchange;

import java.util.List;
import java.util.OptionalInt;

/** The value of a row with its two statuses, which must tell the same. */
final class CellValue {

  /** Most a cell can count. */
  static final int MAX = 1_000_000;

  private static final String WHOLE_NUMBER = "0|[1-9][0-9]{0,6}";

  private CellValue() {}

  /**
   * The published value, or empty for a hidden cell.
   *
   * <p>A count is never below the number of distinct reporters behind it, so whatever the unit, a
   * published value below the threshold breaks the rules; zero included.
   */
  static OptionalInt read(List<String> row, int threshold, String line) throws RefusedException {
    CellStatus status =
        CellStatus.of(row.get(Column.OBS_STATUS.ordinal()), row.get(Column.CONF_STATUS.ordinal()))
            .orElseThrow(() -> new RefusedException(Refusal.STATUS_INVALID, line));
    String text = row.get(Column.OBS_VALUE.ordinal());
    boolean hidden = status == CellStatus.HIDDEN;
    RefusedException.unless(text.isEmpty() == hidden, Refusal.STATUS_INVALID, line);
    return hidden ? OptionalInt.empty() : OptionalInt.of(number(text, threshold, line));
  }

  private static int number(String text, int threshold, String line) throws RefusedException {
    RefusedException.unless(text.matches(WHOLE_NUMBER), Refusal.VALUE_INVALID, line);
    int value = Integer.parseInt(text);
    RefusedException.unless(value <= MAX, Refusal.VALUE_INVALID, line);
    RefusedException.unless(value >= threshold, Refusal.BELOW_THRESHOLD, line);
    return value;
  }
}
