package org.toevertrouwd.ui.kit;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A small table to read, or to fill in: quiet names over the columns, a hairline between the rows.
 * Made for tens of rows, not for thousands.
 */
public final class CalmTable extends GridPane {

  private int next;

  /**
   * A table without rows yet.
   *
   * @param shares of the width that each column takes, in percent
   */
  public CalmTable(int... shares) {
    getStyleClass().add("calm-table");
    for (int share : shares) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      getColumnConstraints().add(column);
    }
  }

  /** Names over the columns. */
  public CalmTable head(String... names) {
    add(Arrays.stream(names).map(CalmTable::name).toArray(Node[]::new));
    return this;
  }

  /** A row under the ones there are. */
  public CalmTable row(Node... cells) {
    if (next > 0) {
      Region hairline = new Region();
      hairline.getStyleClass().add("hairline");
      add(hairline, 0, next, getColumnConstraints().size(), 1);
      next++;
    }
    add(cells);
    return this;
  }

  private void add(Node... cells) {
    for (int column = 0; column < cells.length; column++) {
      add(cells[column], column, next);
      setValignment(cells[column], VPos.CENTER);
    }
    next++;
  }

  private static Label name(String text) {
    Label name = Words.caption(text);
    name.setWrapText(true);
    return name;
  }
}
