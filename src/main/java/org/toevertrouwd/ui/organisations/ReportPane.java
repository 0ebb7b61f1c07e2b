package org.toevertrouwd.ui.organisations;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.exchange.OrganisationReport;
import org.toevertrouwd.report.OrganisationSheet;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** What a client may be told about itself: figures or a sentence, and what it was told before. */
final class ReportPane {

  private final Desk desk;
  private final ReportModel model;
  private final Wording wording;
  private final VBox inside = new VBox(16);

  ReportPane(Desk desk, OrganisationModel open) {
    this.desk = desk;
    this.model = new ReportModel(desk, open);
    this.wording = desk.kit().wording(ReportPane.class);
    model.seen().addListener((_, _, now) -> now.ifPresent(this::show));
    model.busy().addListener((_, _, busy) -> inside.setDisable(busy));
  }

  List<Node> view() {
    inside.getChildren().setAll(new Card(Words.muted(wording.text("report.counting"))));
    model.load();
    return List.of(inside);
  }

  private void show(ReportSeen seen) {
    inside.getChildren().clear();
    if (seen.year().isEmpty()) {
      inside
          .getChildren()
          .add(
              Card.titled(
                  wording.text("report.title"), Words.body(wording.text("report.no-year"))));
      return;
    }
    inside.getChildren().add(figures(seen));
    if (seen.left().isEmpty()) {
      inside.getChildren().add(sentence(seen));
    }
    List<OrganisationReport> others =
        seen.all().stream().filter(one -> seen.left().filter(one::equals).isEmpty()).toList();
    if (!others.isEmpty()) {
      inside.getChildren().add(before(others));
    }
  }

  private Card figures(ReportSeen seen) {
    Label title = Words.heading(wording.text("report.title"));
    title.setWrapText(true);
    Card card =
        new Card(
            Words.row(title, Words.spring(), years(seen)), Words.muted(wording.text("report.why")));
    seen.left().ifPresent(report -> card.getChildren().add(left(report)));
    if (seen.says().isEmpty()) {
      card.getChildren().add(whyNot(seen));
      return card;
    }
    seen.says().map(model::numbers).ifPresent(numbers -> card.getChildren().add(table(numbers)));
    if (seen.releasable()) {
      card.getChildren()
          .addAll(
              Words.small(wording.text("report.once")),
              Buttons.primary("report-release", wording.text("report.release"), model::release));
    }
    return card;
  }

  private ChoiceField years(ReportSeen seen) {
    ChoiceField field =
        new ChoiceField(
            "report-year",
            seen.years().stream().map(String::valueOf).map(one -> Choice.of(one, one)).toList(),
            wording.text("report.year"));
    field.setAccessibleText(wording.text("report.year"));
    field.setMaxWidth(Region.USE_PREF_SIZE);
    field.setMinWidth(Region.USE_PREF_SIZE);
    field.code().set(seen.year().map(String::valueOf));
    field.code().addListener((_, _, now) -> now.map(Integer::valueOf).ifPresent(model::choose));
    return field;
  }

  private Node left(OrganisationReport report) {
    VBox box =
        new VBox(
            12,
            new Banner(
                Banner.Weight.GOOD,
                wording.text("report.left", day(report)),
                wording.text("report.left.what")),
            name("report-name"),
            Words.row(
                Buttons.primary(
                    "report-paper", wording.text("report.paper"), () -> model.paper(report)),
                Buttons.quiet(
                    "report-copy", wording.text("report.copy"), () -> model.copy(report))));
    return box;
  }

  /** Off until it is ticked: a name on paper is a choice of the moment. */
  private CheckBox name(String id) {
    CheckBox box = new CheckBox(wording.text("report.name"));
    box.setId(id);
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(model.named());
    return box;
  }

  private Banner whyNot(ReportSeen seen) {
    String why = seen.largeEnough() ? "few" : model.sizeKnown() ? "small" : "size";
    return new Banner(
        Banner.Weight.INFORMATION, wording.text("report.none"), wording.text("report.none." + why));
  }

  private VBox table(OrganisationSheet.Numbers numbers) {
    VBox rows = new VBox();
    rows.setId("report-figures");
    rows.getChildren()
        .add(row(wording.text("report.total"), String.valueOf(numbers.total()), true));
    numbers
        .behaviour()
        .forEach(
            line ->
                rows.getChildren()
                    .add(
                        row(
                            line.label(),
                            line.count().isPresent()
                                ? String.valueOf(line.count().getAsInt())
                                : wording.text("report.hidden"),
                            false)));
    return rows;
  }

  private static HBox row(String label, String number, boolean whole) {
    Label words = Words.body(label);
    Label count = Words.line(number);
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = Words.row(words, Words.spring(), count);
    row.getStyleClass().add("report-line");
    if (whole) {
      words.getStyleClass().add("strong");
      count.getStyleClass().add("strong");
    }
    return row;
  }

  /** There as long as no figures left, whether they may or not, so that giving it says nothing. */
  private Card sentence(ReportSeen seen) {
    int year = seen.year().orElseThrow();
    Card card =
        Card.titled(
            wording.text("report.sentence.title"),
            Words.muted(wording.text("report.sentence.why")),
            Words.body(OrganisationSheet.sentence(desk.kit().language(), year)),
            name("sentence-name"));
    card.getChildren()
        .add(
            Words.row(
                Buttons.quiet(
                    "report-sentence",
                    Icon.PAPER,
                    wording.text("report.sentence.paper"),
                    model::sentence)));
    return card;
  }

  private Card before(List<OrganisationReport> reports) {
    Card card = Card.titled(wording.text("report.before"));
    card.setId("report-before");
    reports.forEach(report -> card.getChildren().add(entry(report)));
    return card;
  }

  private HBox entry(OrganisationReport report) {
    String year = String.valueOf(report.year());
    var copy =
        Buttons.link("report-copy-" + year, wording.text("report.copy"), () -> model.copy(report));
    copy.setAccessibleText(wording.text("report.copy.of", year));
    return Words.row(
        Words.body(wording.text("report.before.entry", year, day(report))), Words.spring(), copy);
  }

  private String day(OrganisationReport report) {
    LocalDate day = report.releasedAt().atZone(desk.kit().clock().getZone()).toLocalDate();
    return desk.kit().formats().fullDay(day);
  }
}
