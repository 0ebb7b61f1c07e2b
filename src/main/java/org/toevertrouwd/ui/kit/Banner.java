package org.toevertrouwd.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A calm notice across a page: what is the matter, and at most one or two things to do about it. */
public final class Banner extends HBox {

  /** How much it matters; each has its own icon, so that colour is never alone. */
  public enum Weight {
    /** Good to know. */
    INFORMATION(Icon.INFORMATION, "information"),
    /** All is well. */
    GOOD(Icon.GOOD, "good"),
    /** Worth looking at. */
    WARNING(Icon.WARNING, "warning"),
    /** Something went wrong. */
    PROBLEM(Icon.PROBLEM, "problem");

    private final Icon icon;
    private final String style;

    Weight(Icon icon, String style) {
      this.icon = icon;
      this.style = style;
    }
  }

  /** A notice. */
  public Banner(Weight weight, String title, String text, Node... actions) {
    getStyleClass().addAll("banner", weight.style);
    VBox words = new VBox(Words.body(title));
    words.getChildren().getFirst().getStyleClass().add("banner-title");
    if (!text.isEmpty()) {
      words.getChildren().add(Words.body(text));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Label icon = new Label();
    icon.setGraphic(weight.icon.picture());
    getChildren().addAll(icon, words);
    getChildren().addAll(actions);
  }
}
