package org.toevertrouwd.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Gives the focus to something that may not be in the window yet: what is inside a scrolling page
 * gets there only when that is first laid out.
 */
public final class Focus {

  private Focus() {}

  /** Now, or as soon as it is in the window. */
  public static void on(Node node) {
    if (node.getScene() != null) {
      node.requestFocus();
    } else {
      node.sceneProperty().addListener(new Once(node));
    }
  }

  private record Once(Node node) implements ChangeListener<Scene> {

    @Override
    public void changed(
        ObservableValue<? extends Scene> property, @Nullable Scene before, @Nullable Scene now) {
      if (now != null) {
        node.sceneProperty().removeListener(this);
        Platform.runLater(node::requestFocus);
      }
    }
  }
}
