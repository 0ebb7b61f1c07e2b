package org.toevertrouwd.ui.kit.chart;

import javafx.scene.Node;
import org.toevertrouwd.ui.kit.Kit;

/** A table that is also a chart, on a card and as a picture. */
public sealed interface ChartTable permits BarTable, GridTable, YearsTable {

  /** Stable, for ids and names of files; letters, digits and dashes. */
  String id();

  /** What it counts by. */
  String title();

  /** What is counted, with the total where it is known. */
  String measure();

  /** What one must know to read it where it stands alone, as a picture; empty if nothing. */
  String note();

  /** As it stands on a picture of points: nothing on it can be pressed. */
  default Node chart(Kit kit) {
    return switch (this) {
      case BarTable bars -> new Bars(kit, bars);
      case GridTable grid -> new Grid(kit, grid);
      case YearsTable years -> new YearBars(kit, years);
    };
  }

  /** As an SVG document. */
  default String drawing(ChartWords words) {
    return switch (this) {
      case BarTable bars -> new SvgChart(bars, words).text();
      case GridTable grid -> new SvgGrid(grid, words).text();
      case YearsTable years -> new SvgYears(years, words).text();
    };
  }
}
