package org.toevertrouwd.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Things that belong together, on a surface with a hairline. */
public final class Card extends VBox {

  /** A card with a heading. */
  public static Card titled(String heading, Node... nodes) {
    Card card = new Card(Words.heading(heading));
    card.getChildren().addAll(nodes);
    return card;
  }

  /** A card. */
  public Card(Node... nodes) {
    super(nodes);
    getStyleClass().add("card");
  }
}
