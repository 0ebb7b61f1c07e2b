package org.toevertrouwd.ui.figures;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Words;

/** A calm card under a hidden cell: which it is, why, and what an outsider could find out. */
final class WhyCard extends VBox {

  WhyCard(String name, String why, String reach) {
    getStyleClass().add("why-card");
    Label title = Words.body(name);
    title.getStyleClass().add("strong");
    Label outside = Words.body(reach);
    outside.getStyleClass().add("why-reach");
    getChildren().addAll(title, Words.body(why), outside);
    setAccessibleText(name + ". " + why + " " + reach);
  }
}
