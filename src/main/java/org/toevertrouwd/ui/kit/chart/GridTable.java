package org.toevertrouwd.ui.kit.chart;

import java.util.List;

/**
 * Two questions crossed, with what they come to together at the end of each side.
 *
 * @param id stable, for ids and names of files; letters, digits and dashes
 * @param title what it counts by
 * @param measure what is counted, with the total where it is known
 * @param columns the answers across
 * @param rows the answers down, each with an amount a column
 * @param sums whether the last row and the last column are what the others come to
 * @param note what one must know to read it where it stands alone, as a picture; empty if nothing
 */
public record GridTable(
    String id,
    String title,
    String measure,
    List<String> columns,
    List<Row> rows,
    boolean sums,
    String note)
    implements ChartTable {

  /** How many tints there are; the deepest is for the largest amount. */
  private static final int TINTS = 4;

  /**
   * One answer down.
   *
   * @param label what it counts
   * @param amounts one a column
   */
  public record Row(String label, List<Amount> amounts) {

    public Row {
      amounts = List.copyOf(amounts);
    }
  }

  public GridTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether a place is a sum of others. */
  boolean sum(int row, int column) {
    return sums && (row == rows.size() - 1 || column == columns.size() - 1);
  }

  /** How deep the ground of a place is tinted: 0 for none, sum or hidden, to {@value #TINTS}. */
  int tint(int row, int column) {
    Amount amount = rows.get(row).amounts().get(column);
    boolean plain = sum(row, column) || !(amount instanceof Amount.Known);
    return plain ? 0 : (int) Math.ceil((double) TINTS * amount.end() / most());
  }

  private long most() {
    long most = 1;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        long end = rows.get(row).amounts().get(column).end();
        most = sum(row, column) ? most : Math.max(most, end);
      }
    }
    return most;
  }
}
