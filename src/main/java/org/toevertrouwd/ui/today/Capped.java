package org.toevertrouwd.ui.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.wording.Wording;

/** The first few of many, with a way to see the rest: a long list must not push all else away. */
final class Capped extends VBox {

  private static final int FIRST = 6;

  Capped(String id, List<? extends Node> rows, Wording wording) {
    getStyleClass().add("rows");
    // One more row takes no more room than the words that there is one more.
    if (rows.size() <= FIRST + 1) {
      getChildren().addAll(rows);
      return;
    }
    getChildren().addAll(rows.subList(0, FIRST));
    Button rest =
        Buttons.link(
            id + "-more",
            wording.text("more", rows.size() - FIRST),
            () -> {
              getChildren().setAll(rows);
              rows.get(FIRST).requestFocus();
            });
    getChildren().add(rest);
  }
}
