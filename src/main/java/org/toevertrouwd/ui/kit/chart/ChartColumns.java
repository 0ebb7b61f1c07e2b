package org.toevertrouwd.ui.kit.chart;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The columns that charts of bars have in common. */
final class ChartColumns {

  private ChartColumns() {}

  /** Numbers, never cut. */
  static ColumnConstraints numbers() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  /** Bars, which take what is left. */
  static ColumnConstraints bars() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setFillWidth(true);
    return column;
  }
}
