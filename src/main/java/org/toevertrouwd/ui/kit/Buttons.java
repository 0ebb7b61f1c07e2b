package org.toevertrouwd.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons. One filled button a page; the rest is quiet. */
public final class Buttons {

  private Buttons() {}

  /** The one thing a page is for. */
  public static Button primary(String id, String text, Runnable action) {
    return button(id, text, action, "primary");
  }

  /** A thing one can also do. */
  public static Button quiet(String id, String text, Runnable action) {
    return button(id, text, action, "quiet");
  }

  /** A thing one can also do, with a picture before the word. */
  public static Button quiet(String id, Icon icon, String text, Runnable action) {
    Button button = quiet(id, text, action);
    button.setGraphic(icon.picture());
    return button;
  }

  /** Something that cannot be undone. */
  public static Button dangerous(String id, String text, Runnable action) {
    return button(id, text, action, "dangerous");
  }

  /** A way to somewhere else, as text. */
  public static Button link(String id, String text, Runnable action) {
    return button(id, text, action, "link");
  }

  /**
   * A picture alone; what it does is its tooltip and its name for a screen reader.
   *
   * @param meaning what it does
   */
  public static Button icon(String id, Icon icon, String meaning, Runnable action) {
    Button button = button(id, "", action, "icon-button");
    button.setGraphic(icon.picture());
    button.setAccessibleText(meaning);
    button.setTooltip(new Tooltip(meaning));
    return button;
  }

  private static Button button(String id, String text, Runnable action, String style) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
