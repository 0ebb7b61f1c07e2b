package org.toevertrouwd.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What a page shows while there is nothing yet: one sentence and one button. */
public final class EmptyState extends VBox {

  /** A sentence and the button that changes it. */
  public EmptyState(Icon icon, String sentence, Button button) {
    this(icon, sentence);
    getChildren().add(button);
  }

  /** A sentence, where nothing can be done or nothing needs to be. */
  public EmptyState(Icon icon, String sentence) {
    getStyleClass().add("empty-state");
    var picture = icon.picture();
    picture.getStyleClass().add("large-icon");
    getChildren().addAll(picture, Words.body(sentence));
  }
}
