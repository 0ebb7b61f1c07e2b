package org.toevertrouwd.ui.start;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.kit.Words;

/** The name of the program with its mark: a speech balloon with a keyhole. */
final class Wordmark extends HBox {

  Wordmark() {
    Region mark = new Region();
    mark.getStyleClass().add("wordmark-mark");
    var name = Words.line("Toevertrouwd");
    name.getStyleClass().add("wordmark-name");
    getStyleClass().add("wordmark");
    getChildren().addAll(mark, name);
  }
}
