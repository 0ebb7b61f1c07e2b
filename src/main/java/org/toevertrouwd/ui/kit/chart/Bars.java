package org.toevertrouwd.ui.kit.chart;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.kit.Kit;

/**
 * A table and its chart in one: in every row a label, a number and a bar. A hidden amount is a
 * hatched mark with a word beside it, never a colour alone, and has no length that could be read;
 * an amount between two ends is a bar that is hatched between them.
 */
public final class Bars extends GridPane {

  static final String LOOKS =
      Objects.requireNonNull(Bars.class.getResource("chart.css")).toExternalForm();

  private final BarTable table;
  private final ChartWords words;
  private final Optional<Explanation> explanation;

  /** A chart whose hidden rows say no more than that. */
  public Bars(Kit kit, BarTable table) {
    this(kit, table, Optional.empty());
  }

  /**
   * A chart of which one may ask why a row is hidden.
   *
   * @param explanation why
   */
  public Bars(Kit kit, BarTable table, Explanation explanation) {
    this(kit, table, Optional.of(explanation));
  }

  private Bars(Kit kit, BarTable table, Optional<Explanation> explanation) {
    this.table = table;
    this.words = new ChartWords(kit);
    this.explanation = explanation;
    getStyleClass().add("bars");
    getStylesheets().add(LOOKS);
    setAccessibleText(table.title());
    getColumnConstraints().setAll(labels(), ChartColumns.numbers(), ChartColumns.bars());
    for (int i = 0; i < table.rows().size(); i++) {
      row(i, table.rows().get(i));
    }
  }

  private static ColumnConstraints labels() {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(42);
    return column;
  }

  /** Every row has a second one under it, for what is said when one asks. */
  private void row(int place, BarTable.Row row) {
    Label label = new Label(row.label());
    label.getStyleClass().add("bars-label");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    add(label, 0, 2 * place);
    GridPane.setValignment(label, VPos.CENTER);
    if (row.amount() instanceof Amount.Hidden) {
      add(hidden(place, row), 2, 2 * place);
    } else {
      add(number(row), 1, 2 * place);
      Bar bar = Bar.of(row.amount(), table.most());
      bar.setAccessibleText(words.row(row));
      add(bar, 2, 2 * place);
    }
  }

  private Label number(BarTable.Row row) {
    Label number = new Label(words.amount(row.amount()));
    number.getStyleClass().add("bars-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    return number;
  }

  private Region hidden(int place, BarTable.Row row) {
    String words = this.words.amount(row.amount());
    return explanation
        .<Region>map(why -> question(place, row, why))
        .orElseGet(() -> Hatch.label(words, this.words.row(row)));
  }

  private Button question(int place, BarTable.Row row, Explanation why) {
    String id = "hidden-" + table.id() + "-" + place;
    Hatch.Answer answer =
        new Hatch.Answer(this) {
          @Override
          Region made() {
            Region card = why.of(place, 0);
            card.setId("why-" + table.id() + "-" + place);
            return card;
          }

          @Override
          void place(Region card) {
            add(card, 0, 2 * place + 1, 3, 1);
          }
        };
    String heard = words.whyHidden(row.label(), row.amount());
    Button button = Hatch.button(id, words.amount(row.amount()), heard, answer);
    GridPane.setHalignment(button, HPos.LEFT);
    return button;
  }
}
