package org.toevertrouwd.ui.today;

import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.wording.Wording;

/**
 * The first few of many, with a way to see more: a long list must not push all else away. Rows are
 * made when they are shown, so that hundreds cost nothing.
 */
final class Capped extends VBox {

  private static final int FIRST = 6;

  /** So many more at a time. */
  private static final int MORE = 50;

  private final Button more;
  private final int all;
  private final IntFunction<? extends Node> row;
  private final Wording wording;
  private int shown;

  /**
   * The first few rows.
   *
   * @param all how many there are
   * @param row makes one, by its place from 0
   */
  Capped(String id, int all, IntFunction<? extends Node> row, Wording wording) {
    this.all = all;
    this.row = row;
    this.wording = wording;
    this.more = Buttons.link(id + "-more", "", this::more);
    getStyleClass().add("rows");
    // One more row takes no more room than the words that there is one more.
    show(all <= FIRST + 1 ? all : FIRST);
  }

  private void more() {
    int next = shown;
    show(Math.min(all, shown + MORE));
    getChildren().get(next).requestFocus();
  }

  private void show(int until) {
    getChildren().remove(more);
    while (shown < until) {
      getChildren().add(row.apply(shown));
      shown++;
    }
    if (shown < all) {
      more.setText(wording.text("more", Math.min(all - shown, MORE)));
      getChildren().add(more);
    }
  }
}
