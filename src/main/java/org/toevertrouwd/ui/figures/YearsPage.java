package org.toevertrouwd.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.ui.kit.chart.Bars;
import org.toevertrouwd.ui.kit.chart.ChartCard;
import org.toevertrouwd.ui.kit.chart.Columns;
import org.toevertrouwd.ui.kit.chart.YearBars;
import org.toevertrouwd.ui.kit.chart.YearsTable;
import org.toevertrouwd.wording.Wording;

/** The years beside one another: what stands behind each, and one table of choice. */
final class YearsPage {

  private final Kit kit;
  private final Wording wording;
  private final List<YearLeft> years;
  private final YearsBeside beside;
  private final VBox chart = new VBox();

  YearsPage(Kit kit, List<YearLeft> years) {
    this.kit = kit;
    this.years = years;
    this.wording = kit.wording(YearsPage.class);
    this.beside = new YearsBeside(years, wording);
  }

  /** All of it; a sentence as long as there are no two years. */
  List<Node> view() {
    List<YearsTable> tables = beside.tables();
    if (tables.isEmpty()) {
      return List.of(
          new Banner(
              Banner.Weight.INFORMATION,
              wording.text("years.none"),
              wording.text("years.none.what")));
    }
    Label what = Words.muted(wording.text("years.explained"));
    what.getStyleClass().add("wide");
    List<Node> nodes = new ArrayList<>();
    nodes.add(what);
    nodes.add(choice(tables));
    nodes.add(chart);
    totals().ifPresent(nodes::add);
    return nodes;
  }

  private ChoiceField choice(List<YearsTable> tables) {
    String meaning = wording.text("years.choose");
    ChoiceField choice =
        new ChoiceField(
            "years-table",
            tables.stream().map(table -> Choice.of(table.id(), table.title())).toList(),
            meaning);
    choice.setAccessibleText(meaning);
    choice.setMaxWidth(Region.USE_PREF_SIZE);
    choice
        .code()
        .addListener(
            (_, _, code) ->
                tables.stream()
                    .filter(table -> code.filter(table.id()::equals).isPresent())
                    .findFirst()
                    .ifPresent(this::show));
    choice.code().set(Optional.of(first(tables).id()));
    return choice;
  }

  /** The one a confidant asks after first, where it shows anything. */
  private static YearsTable first(List<YearsTable> tables) {
    return tables.stream()
        .filter(table -> table.id().endsWith("cases-behaviour"))
        .findFirst()
        .orElseGet(tables::getFirst);
  }

  /** A picture may be saved only if every year on it left. */
  private void show(YearsTable table) {
    ChartCard card = new ChartCard(table, new YearBars(kit, table));
    boolean left = years.stream().allMatch(YearLeft::left);
    chart.getChildren().setAll(left ? card.exportable(kit, table) : card);
  }

  private Optional<Node> totals() {
    List<YearTotals> totals =
        years.stream().filter(YearLeft::left).map(year -> YearTotals.of(year.figures())).toList();
    List<BarTable> tables = new YearByYear(totals, wording).tables();
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    Columns columns = new Columns(List.of());
    columns.setId("figures-years");
    tables.forEach(
        table -> columns.getChildren().add(new ChartCard(table, new Bars(kit, table))));
    return Optional.of(columns);
  }
}
