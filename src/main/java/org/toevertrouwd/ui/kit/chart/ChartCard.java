package org.toevertrouwd.ui.kit.chart;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;

/** A chart on a card: its name, what it counts, and the chart; it may be saved as a picture. */
public final class ChartCard extends VBox {

  private final HBox head;

  /** A card with a chart that stays in the window. */
  public ChartCard(ChartTable table, Node chart) {
    getStyleClass().addAll("card", "chart-card");
    getStylesheets().add(Bars.LOOKS);
    setId("chart-" + table.id());
    Label title = Words.heading(table.title());
    title.getStyleClass().add("card-title");
    title.setWrapText(true);
    VBox names = new VBox(title, Words.small(table.measure()));
    HBox.setHgrow(names, Priority.ALWAYS);
    head = new HBox(names);
    getChildren().addAll(head, chart);
  }

  /** With something at the right of its name. */
  public ChartCard beside(Node node) {
    head.getChildren().add(node);
    return this;
  }

  /** With a way to save the chart as a picture. */
  public ChartCard exportable(Kit kit, ChartTable table) {
    ChartExport export = new ChartExport(kit);
    ChartWords words = new ChartWords(kit);
    MenuItem png = new MenuItem(words.text("export.png"));
    png.setOnAction(_ -> export.png(table));
    MenuItem svg = new MenuItem(words.text("export.svg"));
    svg.setOnAction(_ -> export.svg(table));
    MenuButton menu = new MenuButton("", Icon.EXPORT.picture(), png, svg);
    menu.setId("export-" + table.id());
    menu.getStyleClass().addAll("chart-export", "flat");
    String meaning = words.text("export");
    menu.setAccessibleText(meaning);
    menu.setTooltip(new Tooltip(meaning));
    return beside(menu);
  }
}
