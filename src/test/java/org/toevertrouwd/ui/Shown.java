package org.toevertrouwd.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What can be seen in a scene, looked through for what a person would stumble over. */
public final class Shown {

  private final List<Node> nodes = new ArrayList<>();

  /** What can be seen under a root that is laid out. */
  public Shown(Parent root) {
    collect(root);
  }

  /** Every node that can be seen. */
  public Stream<Node> nodes() {
    return nodes.stream();
  }

  /** Nodes one can reach with the keyboard that have no name for a screen reader. */
  public List<String> nameless() {
    return nodes()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !isNamed(node))
        .map(Shown::describe)
        .toList();
  }

  /** Texts that are cut off; a text that may be shortened says so with the style class. */
  public List<String> cut() {
    return nodes()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(labeled -> !mayShorten(labeled))
        .filter(Shown::isCut)
        .map(labeled -> describe(labeled) + " \"" + labeled.getText() + "\"")
        .toList();
  }

  /** Scroll bars that go sideways. */
  public List<String> sideways() {
    return nodes()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .map(bar -> describe(bar) + " in " + describe(bar.getParent()))
        .toList();
  }

  /** All texts. */
  public List<String> texts() {
    return nodes()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  private void collect(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collect);
    }
  }

  private boolean isNamed(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
      return true;
    }
    if (node instanceof TextInputControl && isInside(node)) {
      return true;
    }
    return nodes()
        .anyMatch(other -> other instanceof Label label && node.equals(label.getLabelFor()));
  }

  /** The editor of a date or a choice is named with the control around it. */
  private boolean isInside(Node node) {
    Parent around = node.getParent();
    return around != null
        && around.getAccessibleText() != null
        && !around.getAccessibleText().isBlank();
  }

  private static boolean mayShorten(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("may-shorten")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(Labeled labeled) {
    if (labeled.getText() == null || labeled.getText().isEmpty()) {
      return false;
    }
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getStyleClass().contains("text"))
        .anyMatch(text -> !text.getText().replace("\n", "").equals(labeled.getText().replace("\n", "")));
  }

  private static String describe(Node node) {
    return node.getClass().getSimpleName()
        + (node.getId() == null ? "" : "#" + node.getId())
        + node.getStyleClass();
  }
}
