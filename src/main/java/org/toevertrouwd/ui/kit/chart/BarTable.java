package org.toevertrouwd.ui.kit.chart;

import java.util.List;

/**
 * A table that is drawn with a bar beside each number.
 *
 * @param id stable, for ids and names of files; letters, digits and dashes
 * @param title what it counts by
 * @param measure what is counted, with the total where it is known
 * @param rows from top to bottom
 * @param note what one must know to read it where it stands alone, as a picture; empty if nothing
 */
public record BarTable(String id, String title, String measure, List<Row> rows, String note)
    implements ChartTable {

  /**
   * One row.
   *
   * @param label what it counts
   * @param amount how much
   */
  public record Row(String label, Amount amount) {}

  public BarTable {
    rows = List.copyOf(rows);
  }

  /** The value at which a bar takes the whole width, from 1. */
  long most() {
    return Math.max(1, rows.stream().mapToLong(row -> row.amount().end()).max().orElse(1));
  }
}
