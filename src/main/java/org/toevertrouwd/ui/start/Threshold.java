package org.toevertrouwd.ui.start;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;

/** What every page before a kluis is open looks like: the name above, one quiet column below. */
final class Threshold extends VBox {

  private final VBox column = new VBox();
  private final HBox top = Words.row(new Wordmark(), Words.spring());

  Threshold() {
    Looks.add(this, Threshold.class, "start.css");
    getStyleClass().add("threshold");
    top.getStyleClass().add("threshold-top");
    column.getStyleClass().add("threshold-column");
    column.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(column);
    middle.getStyleClass().add("threshold-middle");
    getChildren().addAll(top, Page.scrolling(middle));
  }

  /** With a choice of language at the top. */
  Threshold speaking(Doorway doorway) {
    top.getChildren().add(new LanguageSwitch(doorway));
    return this;
  }

  /** Whether something is going on that another language would break off. */
  void busy(boolean busy) {
    top.setDisable(busy);
  }

  /** Shows these from top to bottom. */
  void show(Node... nodes) {
    column.getChildren().setAll(nodes);
  }
}
