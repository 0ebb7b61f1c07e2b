package org.toevertrouwd.ui.kit.chart;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.toevertrouwd.ui.kit.Kit;

/**
 * The same answers in several years: under each answer a line a year with its number and a bar. The
 * last year has the full colour; every line says its year, so that colour is never alone.
 */
public final class YearBars extends GridPane {

  private static final double LABELS = 34;

  private final YearsTable table;
  private final ChartWords words;

  /** A chart. */
  public YearBars(Kit kit, YearsTable table) {
    this.table = table;
    this.words = new ChartWords(kit);
    getStyleClass().addAll("bars", "year-bars");
    getStylesheets().add(Bars.LOOKS);
    setAccessibleText(table.title());
    ColumnConstraints labels = new ColumnConstraints();
    labels.setPercentWidth(LABELS);
    getColumnConstraints().setAll(labels, narrow(HPos.LEFT), narrow(HPos.RIGHT), wide());
    for (int row = 0; row < table.rows().size(); row++) {
      add(row, table.rows().get(row));
    }
  }

  private static ColumnConstraints narrow(HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(side);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private static ColumnConstraints wide() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setFillWidth(true);
    return column;
  }

  private void add(int place, GridTable.Row row) {
    int size = table.years().size();
    Label label = label(row.label(), "bars-label");
    label.setWrapText(true);
    add(label, 0, place * size, 1, size);
    GridPane.setValignment(label, VPos.TOP);
    for (int year = 0; year < size; year++) {
      line(place * size + year, year, row);
    }
  }

  private void line(int place, int year, GridTable.Row row) {
    boolean first = year == 0 && place > 0;
    boolean last = year == table.years().size() - 1;
    Label name = label(table.years().get(year), last ? "year-last" : "year-before");
    add(name, 1, place);
    Amount amount = row.amounts().get(year);
    String heard = words.row(words.both(row.label(), table.years().get(year)), amount);
    switch (amount) {
      case Amount.Hidden() -> add(Hatch.label(words.amount(amount), heard), 3, place);
      case Amount.Incomparable() -> add(label(words.amount(amount), "bars-hidden"), 3, place);
      case Amount.Known _, Amount.Between _ -> {
        add(label(words.amount(amount), "bars-number"), 2, place);
        Bar bar = Bar.of(amount, table.most());
        bar.getStyleClass().add(last ? "year-last" : "year-before");
        bar.setAccessibleText(heard);
        add(bar, 3, place);
      }
    }
    if (first) {
      getChildren().stream()
          .filter(node -> GridPane.getRowIndex(node) == place)
          .forEach(node -> node.getStyleClass().add("year-first"));
    }
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
