package org.toevertrouwd.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page: its name, its actions, and what it holds; it scrolls only when it must. */
public final class Page extends VBox {

  private final VBox content = new VBox();
  private final HBox actions = Words.row();
  private final Label title;

  /** A page with a name. */
  public Page(String title) {
    getStyleClass().add("page");
    this.title = Words.title(title);
    HBox header = Words.row(this.title, Words.spring(), actions);
    header.getStyleClass().add("page-header");
    content.getStyleClass().add("page-content");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(header, scrolling(content));
  }

  /** With another name: a page that shows one thing after another. */
  public Page title(String text) {
    title.setText(text);
    return this;
  }

  /** With things to do, at the right of the name. */
  public Page actions(Node... nodes) {
    actions.getChildren().setAll(nodes);
    return this;
  }

  /** With what it holds, from top to bottom. */
  public Page content(Node... nodes) {
    content.getChildren().setAll(nodes);
    return this;
  }

  /** Something that scrolls up and down when it is too high, and never sideways. */
  public static ScrollPane scrolling(Region inside) {
    ScrollPane scroll = new ScrollPane(inside);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }
}
