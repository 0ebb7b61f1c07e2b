package org.toevertrouwd.ui.figures;

import java.util.Map;
import java.util.stream.Collectors;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.ui.kit.chart.Amount;

/**
 * What a year that left says stands behind it, read from what left and never counted again.
 *
 * @param year the year
 * @param totals of every unit; hidden where the release does not say it
 */
record YearTotals(int year, Map<Unit, Amount> totals) {

  YearTotals {
    totals = Map.copyOf(totals);
  }

  static YearTotals of(Figures left) {
    return new YearTotals(
        left.year(),
        FigureWords.units(left).stream()
            .collect(Collectors.toMap(UnitSeen::unit, UnitSeen::total)));
  }

  Amount of(Unit unit) {
    return totals.getOrDefault(unit, new Amount.Hidden());
  }
}
