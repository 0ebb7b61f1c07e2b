package org.toevertrouwd.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** An input with its name over it, a mark beside the name, and room under it for what is wrong. */
public final class Field extends VBox {

  /** Under the name. */
  private static final int INPUT = 1;

  private final HBox heading;

  /**
   * A field.
   *
   * @param name what is asked; also the name for a screen reader
   * @param input what is filled in
   */
  public Field(String name, Node input) {
    Label label = new Label(name);
    label.getStyleClass().add("field-name");
    label.setLabelFor(input);
    label.setWrapText(true);
    if (input.getAccessibleText() == null) {
      input.setAccessibleText(name);
    }
    heading = Words.row(label);
    getStyleClass().add("field");
    getChildren().addAll(heading, input);
  }

  /** With a mark, or anything else small, behind the name. */
  public Field with(Node mark) {
    heading.getChildren().add(mark);
    return this;
  }

  /** With a line under the input that helps to fill it in. */
  public Field hint(String text) {
    getChildren().add(INPUT + 1, Words.small(text));
    return this;
  }

  /**
   * Shows what is wrong, as long as something is.
   *
   * @param text empty as long as nothing is wrong
   */
  public Field problem(ObservableValue<String> text) {
    Label problem = new Label();
    problem.getStyleClass().addAll("field-problem", "small");
    problem.setWrapText(true);
    problem.setGraphic(Icon.WARNING.picture());
    problem.managedProperty().bind(problem.visibleProperty());
    problem.textProperty().bind(text);
    problem.visibleProperty().bind(text.map(words -> !words.isEmpty()));
    getChildren().add(problem);
    return this;
  }
}
