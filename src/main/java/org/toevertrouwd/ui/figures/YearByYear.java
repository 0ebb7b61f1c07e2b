package org.toevertrouwd.ui.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.wording.Wording;

/**
 * The years that left beside one another, a chart a unit; only what the releases themselves say.
 */
final class YearByYear {

  private static final int FEWEST = 2;

  private final List<YearTotals> years;
  private final Wording wording;

  YearByYear(List<YearTotals> left, Wording wording) {
    this.years = left.stream().sorted(Comparator.comparingInt(YearTotals::year)).toList();
    this.wording = wording;
  }

  /** A table for every unit of which at least two years say the total. */
  List<BarTable> tables() {
    return Arrays.stream(Unit.values())
        .filter(unit -> years.stream().filter(year -> said(year, unit)).count() >= FEWEST)
        .map(this::table)
        .toList();
  }

  private static boolean said(YearTotals year, Unit unit) {
    return year.of(unit) instanceof Amount.Known;
  }

  /** A year of which the total is hidden keeps its row: a gap would look like no year. */
  private BarTable table(Unit unit) {
    List<BarTable.Row> rows =
        years.stream()
            .map(year -> new BarTable.Row(String.valueOf(year.year()), year.of(unit)))
            .toList();
    String id = "jaar-na-jaar-" + unit.name().toLowerCase(Locale.ROOT);
    return new BarTable(id, wording.text("unit", unit), wording.text("years.what"), rows, "");
  }
}
