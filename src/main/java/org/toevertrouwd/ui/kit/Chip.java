package org.toevertrouwd.ui.kit;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** One choice that is on or off; a tick says so, besides its colour. */
final class Chip {

  private Chip() {}

  /** A chip of the field with this id. */
  static ToggleButton of(String id, Choice choice) {
    ToggleButton chip = new ToggleButton(choice.label());
    chip.setId(id + "-" + choice.code());
    chip.getStyleClass().add("chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    if (!choice.explanation().isEmpty()) {
      chip.setTooltip(new Tooltip(choice.explanation()));
    }
    chip.selectedProperty()
        .addListener((_, _, on) -> chip.setGraphic(on ? Icon.CLOSED.picture() : null));
    return chip;
  }
}
