package org.toevertrouwd.ui.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.ui.kit.chart.Bars;
import org.toevertrouwd.ui.kit.chart.ChartCard;
import org.toevertrouwd.ui.kit.chart.Columns;
import org.toevertrouwd.ui.kit.chart.Gradually;
import org.toevertrouwd.wording.Wording;

/** The tables of a pool, unit by unit, with a field to find one by its name or one of its rows. */
final class PoolTables {

  private final Kit kit;
  private final Wording wording;
  private final List<Section> sections;
  private final Gradually charts;
  private final TextField wanted = new TextField();
  private final Label none = Words.muted("");

  PoolTables(Kit kit, Wording wording, PoolWords words) {
    this.kit = kit;
    this.wording = wording;
    this.charts = new Gradually(kit);
    List<Section> all = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      List<BarTable> tables = words.tables(unit);
      if (!tables.isEmpty()) {
        all.add(new Section(Words.heading(words.unit(unit)), new Columns(List.of()), tables));
      }
    }
    this.sections = List.copyOf(all);
  }

  /** The tables of one unit; the cards are added one by one, in their order. */
  private record Section(Label heading, Columns columns, List<BarTable> tables) {}

  /** All tables; nothing when there are none. */
  List<Region> view() {
    if (sections.isEmpty()) {
      return List.of();
    }
    List<Region> view = new ArrayList<>(List.of(new VBox(field(), none)));
    for (Section section : sections) {
      view.add(section.heading());
      view.add(section.columns());
      for (BarTable table : section.tables()) {
        charts.add(() -> add(section, table));
      }
    }
    find();
    charts.go();
    return view;
  }

  /** No more charts are needed. */
  void stop() {
    charts.stop();
  }

  private TextField field() {
    String meaning = wording.text("find");
    wanted.setId("pool-find");
    wanted.setPromptText(meaning);
    wanted.setAccessibleText(meaning);
    wanted.getStyleClass().add("pool-find");
    wanted.textProperty().addListener((_, _, _) -> find());
    return wanted;
  }

  private void add(Section section, BarTable table) {
    ChartCard card = new ChartCard(table, new Bars(kit, table)).exportable(kit, table);
    show(card, fits(table));
    section.columns().getChildren().add(card);
  }

  private void find() {
    boolean any = false;
    for (Section section : sections) {
      List<Node> cards = section.columns().getChildren();
      for (int i = 0; i < cards.size(); i++) {
        show(cards.get(i), fits(section.tables().get(i)));
      }
      boolean some = section.tables().stream().anyMatch(this::fits);
      show(section.heading(), some);
      show(section.columns(), some);
      any |= some;
    }
    none.setText(any ? "" : wording.text("find.none", wanted.getText().strip()));
    show(none, !any);
  }

  private boolean fits(BarTable table) {
    String words = wanted.getText().strip().toLowerCase(Locale.ROOT);
    return table.title().toLowerCase(Locale.ROOT).contains(words)
        || table.rows().stream()
            .anyMatch(row -> row.label().toLowerCase(Locale.ROOT).contains(words));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
