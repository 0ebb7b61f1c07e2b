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
  private final Region foot;
  private boolean beside;

  /**
   * Two things.
   *
   * @param foot stays in sight under the left one
   */
  Columns(Region left, Region right, Region foot) {
    this.left = left;
    this.right = right;
    this.foot = foot;
    VBox.setVgrow(this, Priority.ALWAYS);
    arrange(true);
  }

  /** Puts them beside or under each other. */
  void arrange(boolean wide) {
    if (wide == beside && !getChildren().isEmpty()) {
      return;
    }
    beside = wide;
    getChildren().setAll(wide ? beside() : stacked());
  }

  private HBox beside() {
    ScrollPane main = Page.scrolling(padded(left));
    ScrollPane side = Page.scrolling(padded(right));
    side.getStyleClass().add("profile-column");
    HBox.setHgrow(side, Priority.NEVER);
    // What happened last and what comes next stand at the end, beside where one writes.
    main.setVvalue(main.getVmax());
    VBox written = new VBox(main, foot);
    HBox.setHgrow(written, Priority.ALWAYS);
    HBox both = new HBox(written, side);
    both.getStyleClass().add("dossier-columns");
    return both;
  }

  private VBox stacked() {
    VBox both = new VBox(left, right);
    both.getStyleClass().add("dossier-stack");
    return new VBox(Page.scrolling(both), foot);
  }

  private static Region padded(Region inside) {
    VBox padded = new VBox(inside);
    padded.getStyleClass().add("dossier-column");
    return padded;
  }
}
