package org.toevertrouwd.ui.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.pool.Comparison;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.CalmTable;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.ui.kit.chart.ChartCard;
import org.toevertrouwd.ui.kit.chart.Columns;
import org.toevertrouwd.ui.kit.chart.SideBySide;
import org.toevertrouwd.wording.Wording;

/** The pool beside published figures: the form, the shares as a chart and a table, and the rest. */
final class ComparisonPane {

  private final Kit kit;
  private final Wording wording;
  private final ComparisonModel model;
  private final int year;
  private final Card form;
  private final Columns columns = new Columns(List.of());

  /**
   * A pane.
   *
   * @param year of the pool
   */
  ComparisonPane(Kit kit, Wording wording, ComparisonModel model, int year) {
    this.kit = kit;
    this.wording = wording;
    this.model = model;
    this.year = year;
    this.form = new ComparisonForm(model, wording).card();
  }

  /** All of it. */
  Region view() {
    model.outcome().addListener((_, _, outcome) -> show(outcome));
    show(model.outcome().get());
    VBox view = new VBox(Words.muted(wording.text("compare.what")), columns);
    view.getChildren().getFirst().getStyleClass().add("wide");
    view.getStyleClass().add("pool-result");
    return view;
  }

  private void show(ComparisonModel.Outcome outcome) {
    List<Node> cards = new ArrayList<>();
    cards.add(form);
    switch (outcome) {
      case ComparisonModel.Outcome.None _ -> cards.add(reading());
      case ComparisonModel.Outcome.Impossible _ -> cards.add(impossible());
      case ComparisonModel.Outcome.Compared(Comparison found) ->
          cards.addAll(compared(found, new ComparisonWords(found, year, wording)));
    }
    columns.getChildren().setAll(cards);
  }

  /** How a comparison is to be read, as long as there is none. */
  private Card reading() {
    Card card =
        Card.titled(
            wording.text("compare.reading"),
            Words.body(wording.text("compare.reading." + model.scheme().get())),
            Words.body(wording.text("compare.reading.intervals")),
            Words.body(wording.text("compare.reading.file")));
    card.setId("compare-reading");
    return card;
  }

  private static Card notice(Banner banner) {
    Card card = new Card(banner);
    card.getStyleClass().add("bare");
    return card;
  }

  private Card impossible() {
    return notice(
        new Banner(
            Banner.Weight.WARNING,
            wording.text("compare.impossible"),
            wording.text("compare.impossible.what")));
  }

  private List<Node> compared(Comparison found, ComparisonWords words) {
    List<Node> cards = new ArrayList<>();
    if (found.rows().isEmpty()) {
      cards.add(impossible());
    } else {
      BarTable picture = words.picture();
      cards.add(
          new ChartCard(
                  new BarTable(
                      picture.id(),
                      picture.title(),
                      wording.text("compare.shares"),
                      picture.rows(),
                      picture.note()),
                  new SideBySide(picture.title(), words.ours(), words.theirs(), words.pairs()))
              .exportable(kit, picture));
      cards.add(table(found, words));
    }
    cards.add(apart(found, words));
    return cards;
  }

  private Card table(Comparison found, ComparisonWords words) {
    CalmTable table =
        new CalmTable(52, 26, 22).head(wording.text("compare.class"), words.ours(), words.theirs());
    for (Comparison.Row row : found.rows()) {
      VBox name =
          new VBox(
              Words.body(words.named(found.theirs().scheme(), row.name())),
              Words.small(words.answers(row.categories())));
      table.row(
          name, Words.body(words.share(row.least(), row.most())), Words.body(words.their(row)));
    }
    Card card =
        Card.titled(
            wording.text("compare.table"),
            table,
            Words.small(
                wording.text(
                    "compare.from",
                    found.theirs().source(),
                    kit.formats().number(found.theirs().total()))));
    card.setId("compare-table");
    return card;
  }

  private Card apart(Comparison found, ComparisonWords words) {
    String scheme = found.theirs().scheme();
    List<Node> lines = new ArrayList<>();
    if (!words.sameYear()) {
      lines.add(line(words.theirs(), wording.text("apart.year", Integer.toString(year))));
    }
    named(scheme, words, found.missing())
        .ifPresent(names -> lines.add(line(names, wording.text("apart.missing"))));
    named(scheme, words, unmatched(found))
        .ifPresent(names -> lines.add(line(names, wording.text("apart.theirs"))));
    if (!found.apart().isEmpty()) {
      lines.add(line(words.answers(found.apart()), wording.text("apart.ours")));
    }
    lines.add(line(wording.text("apart.counting"), wording.text("apart.counting." + scheme)));
    Card card = Card.titled(wording.text("compare.apart"));
    card.getChildren().addAll(lines);
    card.setId("compare-apart");
    return card;
  }

  private static Optional<String> named(
      String scheme, ComparisonWords words, List<String> classes) {
    return classes.stream()
        .map(name -> words.named(scheme, name))
        .reduce((one, other) -> one + ", " + other);
  }

  /** What they published and nothing of ours belongs to. */
  private static List<String> unmatched(Comparison found) {
    return found.theirs().counts().keySet().stream()
        .filter(name -> found.rows().stream().noneMatch(row -> row.name().equals(name)))
        .sorted()
        .toList();
  }

  private static VBox line(String what, String why) {
    VBox line = new VBox(Words.body(what), Words.muted(why));
    line.getChildren().getFirst().getStyleClass().add("strong");
    return line;
  }
}
