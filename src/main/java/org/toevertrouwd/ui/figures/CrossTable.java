package org.toevertrouwd.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/** Two questions crossed, in numbers: the first down, the second across. */
final class CrossTable extends GridPane {

  private static final String NONE = "·";

  CrossTable(FigureTable table, FigureWords words) {
    getStyleClass().add("cross-table");
    Map<String, String> down = words.labels(table.definition().axes().getFirst());
    Map<String, String> across = words.labels(table.definition().axes().getLast());
    List<String> rows = List.copyOf(down.keySet());
    List<String> columns = List.copyOf(across.keySet());
    List<ColumnConstraints> constraints = new ArrayList<>();
    constraints.add(new ColumnConstraints());
    for (int i = 0; i < columns.size(); i++) {
      constraints.add(number());
      add(label(across.getOrDefault(columns.get(i), ""), "cross-head"), i + 1, 0);
    }
    getColumnConstraints().setAll(constraints);
    for (int i = 0; i < rows.size(); i++) {
      add(label(down.getOrDefault(rows.get(i), ""), "bars-label"), 0, i + 1);
    }
    for (FigureCell cell : table.cells()) {
      int row = rows.indexOf(cell.codes().getFirst());
      int column = columns.indexOf(cell.codes().getLast());
      if (row >= 0 && column >= 0) {
        int value = cell.value().orElse(0);
        add(label(value == 0 ? NONE : String.valueOf(value), "bars-number"), column + 1, row + 1);
      }
    }
  }

  private static ColumnConstraints number() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
