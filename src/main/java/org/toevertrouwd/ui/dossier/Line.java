package org.toevertrouwd.ui.dossier;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/**
 * One line of text that is saved when one goes on: with Enter, with Tab, or by leaving the page.
 */
final class Line extends TextField {

  private final Consumer<String> save;

  Line(String id, Consumer<String> save) {
    this.save = save;
    setId(id);
    setOnAction(_ -> commit());
    focusedProperty()
        .addListener(
            (_, _, in) -> {
              if (!in) {
                commit();
              }
            });
  }

  /** What the kluis holds; it does not disturb somebody who is typing. */
  void show(String text) {
    if (!isFocused() && !getText().equals(text)) {
      setText(text);
    }
  }

  /** Saves what stands there. */
  void commit() {
    save.accept(getText().strip());
  }
}
