package org.toevertrouwd.ui.start;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** How hard a passphrase is to guess, as four pieces of a bar and a word. */
final class StrengthBar extends HBox {

  private final Wording wording;
  private final Label word = Words.small("");

  StrengthBar(Wording wording) {
    this.wording = wording;
    getStyleClass().addAll("row", "strength");
    for (Guessing _ : Guessing.values()) {
      Region piece = new Region();
      piece.getStyleClass().add("strength-piece");
      getChildren().add(piece);
    }
    word.setId("passphrase-strength");
    getChildren().add(word);
  }

  /** Shows a strength, or that there is none yet. */
  void show(Optional<Guessing> strength) {
    int full = strength.map(found -> found.ordinal() + 1).orElse(0);
    for (int i = 0; i < Guessing.values().length; i++) {
      var style = getChildren().get(i).getStyleClass();
      style.removeAll("full", "weak", "fair");
      if (i < full) {
        style.add("full");
        strength.ifPresent(found -> style.add(found.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    word.setText(strength.map(found -> wording.text("strength", found)).orElse(""));
  }
}
