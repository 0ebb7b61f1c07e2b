package org.toevertrouwd.ui.dossier;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Page;

/** Two things side by side where there is room for both, and under each other elsewhere. */
final class Columns extends StackPane {

  private final Region left;
  private final Region right;
  private boolean beside;

  Columns(Region left, Region right) {
    this.left = left;
    this.right = right;
    VBox.setVgrow(this, Priority.ALWAYS);
    arrange(true);
  }

  /** Puts them beside or under each other. */
  void arrange(boolean wide) {
    if (wide == beside && !getChildren().isEmpty()) {
      return;
    }
    beside = wide;
    if (wide) {
      ScrollPane main = Page.scrolling(padded(left));
      ScrollPane side = Page.scrolling(padded(right));
      side.getStyleClass().add("profile-column");
      HBox.setHgrow(side, Priority.NEVER);
      HBox both = new HBox(main, side);
      both.getStyleClass().add("dossier-columns");
      getChildren().setAll(both);
    } else {
      VBox both = new VBox(left, right);
      both.getStyleClass().add("dossier-stack");
      getChildren().setAll(Page.scrolling(both));
    }
  }

  private static Region padded(Region inside) {
    VBox padded = new VBox(inside);
    padded.getStyleClass().add("dossier-column");
    return padded;
  }
}
