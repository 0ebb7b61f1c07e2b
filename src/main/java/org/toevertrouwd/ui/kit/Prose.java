package org.toevertrouwd.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A place to write text of several lines. Tab goes on to the next control, as everywhere. */
public final class Prose extends TextArea {

  /**
   * A place to write.
   *
   * @param lines how many are shown
   */
  public Prose(String id, int lines) {
    setId(id);
    setWrapText(true);
    setPrefRowCount(lines);
    getStyleClass().add("prose");
    addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
  }

  private void moveOn(KeyEvent key) {
    if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown()) {
      return;
    }
    key.consume();
    requestFocusTraversal(
        key.isShiftDown()
            ? TraversalDirection.PREVIOUS
            : TraversalDirection.NEXT);
  }

  /** Takes all the height that is left. */
  public Prose tall() {
    VBox.setVgrow(this, Priority.ALWAYS);
    return this;
  }
}
