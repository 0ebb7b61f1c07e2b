package org.toevertrouwd.ui.kit.chart;

import java.util.List;

/**
 * The same answers in several years.
 *
 * @param id stable, for ids and names of files; letters, digits and dashes
 * @param title what it counts by
 * @param measure what is counted
 * @param years as they are named, from the first to the last
 * @param rows the answers, each with an amount a year
 * @param note what one must know to read it where it stands alone, as a picture; empty if nothing
 */
public record YearsTable(
    String id,
    String title,
    String measure,
    List<String> years,
    List<GridTable.Row> rows,
    String note)
    implements ChartTable {

  public YearsTable {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /** The value at which a bar takes the whole width, from 1. */
  long most() {
    return Math.max(
        1,
        rows.stream()
            .flatMap(row -> row.amounts().stream())
            .mapToLong(Amount::end)
            .max()
            .orElse(1));
  }
}
