package org.toevertrouwd.ui.kit.chart;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Kit;

/**
 * Two questions crossed, in numbers on a ground that is deeper where there are more, with the sums
 * at the edges. A hidden amount is a hatched mark; why it is hidden opens under the whole.
 */
public final class Grid extends VBox {

  private static final double LABELS = 22;

  private final GridPane cells = new GridPane();
  private final GridTable table;
  private final ChartWords words;
  private final Optional<Explanation> explanation;

  /** A table whose hidden amounts say no more than that. */
  public Grid(Kit kit, GridTable table) {
    this(kit, table, Optional.empty());
  }

  /** A table of which one may ask why an amount is hidden. */
  public Grid(Kit kit, GridTable table, Explanation explanation) {
    this(kit, table, Optional.of(explanation));
  }

  private Grid(Kit kit, GridTable table, Optional<Explanation> explanation) {
    this.table = table;
    this.words = new ChartWords(kit);
    this.explanation = explanation;
    getStyleClass().add("grid");
    getStylesheets().add(Bars.LOOKS);
    setAccessibleText(table.title());
    cells.getStyleClass().add("grid-cells");
    sides();
    for (int row = 0; row < table.rows().size(); row++) {
      Label label = text(table.rows().get(row).label(), sumRow(row) ? "grid-sum" : "grid-label");
      cells.add(label, 0, row + 1);
      GridPane.setValignment(label, VPos.CENTER);
      for (int column = 0; column < table.columns().size(); column++) {
        cells.add(cell(row, column), column + 1, row + 1);
      }
    }
    getChildren().add(cells);
  }

  private boolean sumRow(int row) {
    return table.sums() && row == table.rows().size() - 1;
  }

  /** Every column of amounts is as wide as the others. */
  private void sides() {
    ColumnConstraints labels = new ColumnConstraints();
    labels.setPercentWidth(LABELS);
    cells.getColumnConstraints().add(labels);
    for (int column = 0; column < table.columns().size(); column++) {
      ColumnConstraints amounts = new ColumnConstraints();
      amounts.setPercentWidth((100 - LABELS) / table.columns().size());
      amounts.setHgrow(Priority.ALWAYS);
      amounts.setHalignment(HPos.RIGHT);
      cells.getColumnConstraints().add(amounts);
      Label head = text(table.columns().get(column), "grid-head");
      head.setMaxWidth(Double.MAX_VALUE);
      cells.add(head, column + 1, 0);
      GridPane.setValignment(head, VPos.BOTTOM);
    }
  }

  private StackPane cell(int row, int column) {
    Amount amount = table.rows().get(row).amounts().get(column);
    StackPane cell = new StackPane(amount instanceof Amount.Hidden ? hidden(row, column) : number(amount));
    cell.getStyleClass().add("grid-cell");
    if (table.sum(row, column)) {
      cell.getStyleClass().add(sumRow(row) ? "grid-sum-row" : "grid-sum-column");
    }
    int tint = table.tint(row, column);
    if (tint > 0) {
      cell.getStyleClass().add("grid-tint-" + tint);
    }
    return cell;
  }

  private Label number(Amount amount) {
    Label number = new Label(words.amount(amount));
    number.getStyleClass().add("grid-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    return number;
  }

  private Region hidden(int row, int column) {
    GridTable.Row of = table.rows().get(row);
    Amount amount = of.amounts().get(column);
    String name = words.both(of.label(), table.columns().get(column));
    return explanation
        .<Region>map(why -> question(row, column, words.whyHidden(name, amount), why))
        .orElseGet(() -> Hatch.label("", words.row(name, amount)));
  }

  private Region question(int row, int column, String heard, Explanation why) {
    Hatch.Answer answer =
        new Hatch.Answer(this) {
          @Override
          Region made() {
            Region card = why.of(row, column);
            card.setId("why-" + table.id() + "-" + row + "-" + column);
            return card;
          }

          @Override
          void place(Region card) {
            getChildren().add(card);
          }
        };
    return Hatch.button("hidden-" + table.id() + "-" + row + "-" + column, "", heard, answer);
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
