package org.toevertrouwd.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Text on a page, in the few sizes there are. */
public final class Words {

  private Words() {}

  /** The name of a page. */
  public static Label title(String text) {
    Label label = styled(text, "title");
    label.setWrapText(true);
    return label;
  }

  /** The name of a part of a page. */
  public static Label heading(String text) {
    return styled(text, "heading");
  }

  /** A small name over something, in quiet capitals. */
  public static Label caption(String text) {
    return styled(text, "caption");
  }

  /** Text to read, in lines of at most 72 characters. */
  public static Label body(String text) {
    Label label = styled(text, "body");
    label.setWrapText(true);
    return label;
  }

  /** Second text. */
  public static Label muted(String text) {
    Label label = styled(text, "muted");
    label.setWrapText(true);
    return label;
  }

  /** Small second text. */
  public static Label small(String text) {
    Label label = muted(text);
    label.getStyleClass().add("small");
    return label;
  }

  /** Text in the main face that must stay whole on one line. */
  public static Label line(String text) {
    return styled(text, "line");
  }

  /** A word with an icon before it, for a state. */
  public static Label state(Icon icon, String text, String style) {
    Label label = styled(text, "state");
    label.getStyleClass().add(style);
    label.setGraphic(icon.picture());
    return label;
  }

  /** Room that takes what is left of a row. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** A row of things, centred on their middles. */
  public static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("row");
    return row;
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
