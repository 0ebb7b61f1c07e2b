package org.toevertrouwd.ui.dossier;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/**
 * One line of text that is saved when one goes on: with Enter, with Tab, or by leaving the page.
 */
final class Line extends TextField {

  private final Consumer<String> save;
  private String shown = "";

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
    boolean untouched = getText().equals(shown);
    shown = text;
    if ((untouched || !isFocused()) && !getText().equals(text)) {
      setText(text);
    }
  }

  /** Saves what was typed; a line nobody touched never writes over what came from elsewhere. */
  void commit() {
    String typed = getText().strip();
    if (!getText().equals(shown) && !typed.equals(shown)) {
      shown = typed;
      save.accept(typed);
    }
  }
}
