package org.toevertrouwd.ui;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Pressable;

/** A screen as it is in a window, for tests that press and read what a person would. */
public final class Seen {

  private final StackPane root = new StackPane();

  /** A screen that was just gone to; it is made on the window's thread. */
  public static Seen of(Callable<? extends Screen> made) {
    return Fx.on(
        () -> {
          Seen seen = new Seen();
          Screen screen = made.call();
          Region view = screen.view();
          seen.root.getChildren().add(view);
          Looks.dress(new Scene(seen.root, 1280, 800), false, 100);
          screen.shown();
          seen.settle();
          return seen;
        });
  }

  /** Presses what has an id, or a style class after a full stop. */
  public void press(String selector) {
    Fx.run(
        () -> {
          switch (node(selector)) {
            case ButtonBase button -> button.fire();
            case Pressable row -> row.fire();
            default -> throw new AssertionError("cannot be pressed: " + selector);
          }
          settle();
        });
  }

  /** Writes a text over what stands in a field. */
  public void type(String selector, String text) {
    Fx.run(
        () -> {
          ((TextInputControl) node(selector)).setText(text);
          settle();
        });
  }

  /** Presses Enter in a field. */
  public void enter(String selector) {
    Fx.run(
        () -> {
          node(selector).fireEvent(new ActionEvent());
          settle();
        });
  }

  /** Whether something with a selector is there and can be seen. */
  public boolean has(String selector) {
    return Fx.on(
        () -> {
          settle();
          Node found = root.lookup(selector);
          return found != null && found.isVisible();
        });
  }

  /** Every text that can be read. */
  public List<String> texts() {
    return Fx.on(
        () -> {
          settle();
          return root.lookupAll(".label").stream()
              .filter(node -> node instanceof Label && visible(node))
              .map(node -> ((Labeled) node).getText())
              .toList();
        });
  }

  /** A node, for what the rest cannot do; to be used on the window's thread. */
  public Node node(String selector) {
    settle();
    Node found = root.lookup(selector);
    if (found == null) {
      throw new AssertionError("not there: " + selector);
    }
    return found;
  }

  private void settle() {
    root.applyCss();
    root.layout();
  }

  private static boolean visible(Node node) {
    Parent parent = node.getParent();
    return node.isVisible() && (parent == null || visible(parent));
  }
}
