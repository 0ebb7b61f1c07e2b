package org.toevertrouwd.ui.start;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.toevertrouwd.wording.Language;

/** The three languages, the present one marked. */
final class LanguageSwitch extends HBox {

  LanguageSwitch(Doorway doorway) {
    getStyleClass().addAll("row", "language-switch");
    for (Language language : Language.values()) {
      getChildren().add(button(doorway, language));
    }
  }

  private static ToggleButton button(Doorway doorway, Language language) {
    boolean present = language == doorway.kit().language();
    ToggleButton button = new ToggleButton(language.ownName());
    button.setId("language-" + language.code());
    button.getStyleClass().add("chip");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setSelected(present);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          if (!present) {
            doorway.entrance().speak(language);
          }
        });
    return button;
  }
}
