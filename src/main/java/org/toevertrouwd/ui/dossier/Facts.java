package org.toevertrouwd.ui.dossier;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Words;

/** What is known, as names and values under each other, each with its mark. */
final class Facts extends VBox {

  private final GridPane grid = new GridPane();
  private int rows;

  Facts() {
    getStyleClass().add("facts");
    grid.getStyleClass().add("facts-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(40);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    getChildren().add(grid);
  }

  /** One more fact. */
  void add(String name, String value, Node mark) {
    Label label = Words.body(value);
    row(name, label, mark);
  }

  /** One more fact that may change or be veiled. */
  void add(String name, ObservableValue<String> value, Node mark) {
    Label label = Words.body("");
    label.textProperty().bind(value);
    row(name, label, mark);
  }

  /** What is said if nothing is known. */
  Facts orElse(String nothing) {
    if (rows == 0) {
      getChildren().setAll(Words.small(nothing));
    }
    return this;
  }

  private void row(String name, Label value, Node mark) {
    Label caption = Words.small(name);
    value.setMinHeight(Region.USE_PREF_SIZE);
    grid.addRow(rows++, caption, value, mark);
  }
}
