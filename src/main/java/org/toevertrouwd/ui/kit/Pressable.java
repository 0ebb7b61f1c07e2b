package org.toevertrouwd.ui.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/**
 * A row of a list that can be pressed like a button, also with Enter and the space bar. Unlike a
 * button it is as high as the wrapped text in it needs.
 */
public final class Pressable extends HBox {

  private final Runnable action;

  /**
   * A row.
   *
   * @param meaning its name for a screen reader
   */
  public Pressable(String id, String meaning, Runnable action, Node... nodes) {
    super(nodes);
    this.action = action;
    setId(id);
    getStyleClass().addAll("pressable", "focusable");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(meaning);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            fire();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  /** Does what it does when it is pressed. */
  public void fire() {
    action.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }

  private void typed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      key.consume();
      fire();
    }
  }
}
