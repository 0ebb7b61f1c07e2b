package org.toevertrouwd.ui.kit.chart;

import javafx.scene.layout.Region;

/** Says why an amount is hidden, on a card that opens where one asked. */
@FunctionalInterface
public interface Explanation {

  /**
   * The card.
   *
   * @param row place of the row, from 0
   * @param column place of the column, from 0
   */
  Region of(int row, int column);
}
