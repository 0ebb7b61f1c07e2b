package org.toevertrouwd.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.DossierLabel;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Words;

/** What the rows of the cards have in common. */
final class Rows {

  private final Desk desk;

  Rows(Desk desk) {
    this.desk = desk;
  }

  /** The code of a dossier as a way to it, and the alias, which can be veiled. */
  HBox dossier(String id, DossierLabel dossier) {
    Button code =
        Buttons.link(
            id,
            dossier.code().toString(),
            () -> desk.navigator().goTo(new Place.OneDossier(dossier.id())));
    HBox row = Words.row(code);
    if (!dossier.alias().isEmpty()) {
      row.getChildren().add(veiled(Words.muted(""), dossier.alias()));
    }
    return row;
  }

  /** A label with a text that can be veiled. */
  Label veiled(Label label, String text) {
    label.textProperty().bind(desk.discretion().veil(text));
    return label;
  }

  /** Words over one another that take the room there is. */
  static VBox words(Node... nodes) {
    VBox words = new VBox(2, nodes);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  /** A row of a card. */
  static HBox row(Node... nodes) {
    HBox row = Words.row(nodes);
    row.getStyleClass().add("today-row");
    return row;
  }
}
