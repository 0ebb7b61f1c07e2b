package org.toevertrouwd.ui.organisations;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.practice.Mandate;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The hours of a client: quickly added, a month at a time, and the timesheet. */
final class HoursPane {

  private final Desk desk;
  private final OrganisationsModel model;
  private final OrganisationModel open;
  private final Wording wording;
  private final Formats formats;
  private final VBox inside = new VBox(16);

  HoursPane(Desk desk, OrganisationsModel model, OrganisationModel open) {
    this.desk = desk;
    this.model = model;
    this.open = open;
    this.wording = desk.kit().wording(HoursPane.class);
    this.formats = desk.kit().formats();
  }

  List<Node> view() {
    if (open.mandates().isEmpty()) {
      return List.of(new Card(Words.body(wording.text("hours.no-mandate"))));
    }
    show(open.mandates().getFirst());
    return open.mandates().size() == 1 ? List.of(inside) : List.of(which(), inside);
  }

  private Node which() {
    ChoiceField which =
        new ChoiceField(
            "hours-mandate",
            open.mandates().stream().map(one -> Choice.of(code(one), period(one))).toList(),
            "");
    which.code().set(Optional.of(code(open.mandates().getFirst())));
    which
        .code()
        .addListener(
            (_, _, now) ->
                open.mandates().stream()
                    .filter(one -> now.equals(Optional.of(code(one))))
                    .findFirst()
                    .ifPresent(this::show));
    return new Field(wording.text("hours.mandate"), which);
  }

  private static String code(Mandate mandate) {
    return mandate.id().value().toString();
  }

  private String period(Mandate mandate) {
    String from = formats.fullDay(mandate.from());
    return mandate
        .until()
        .map(until -> wording.text("mandate.period", from, formats.fullDay(until)))
        .orElseGet(() -> wording.text("mandate.since", from));
  }

  private void show(Mandate mandate) {
    HoursModel hours = new HoursModel(desk, model::load, mandate);
    VBox month = new VBox(12);
    hours.lines().addListener((ListChangeListener<Hours>) _ -> month(hours, month));
    hours.month().addListener((_, _, _) -> month(hours, month));
    month(hours, month);
    inside.getChildren().setAll(adding(hours), new Card(month));
    hours.load();
  }

  private Card adding(HoursModel hours) {
    DayField day = new DayField("hours-day", formats, desk.kit().clock());
    day.day().bindBidirectional(hours.day());
    TextField typed = new TextField();
    typed.setId("hours-typed");
    typed.setPrefColumnCount(6);
    typed.setPromptText(wording.text("hours.prompt"));
    typed.textProperty().bindBidirectional(hours.typed());
    TextField description = new TextField();
    description.setId("hours-description");
    description.setPrefColumnCount(20);
    description.textProperty().bindBidirectional(hours.description());
    Runnable add =
        () -> {
          hours.add();
          typed.requestFocus();
        };
    typed.setOnAction(_ -> add.run());
    description.setOnAction(_ -> add.run());
    FlowPane row =
        new FlowPane(
            12,
            8,
            new Field(wording.text("hours.day"), day),
            new Field(wording.text("hours.length"), typed).problem(hours.problem()),
            new Field(wording.text("hours.description"), description));
    return Card.titled(
        wording.text("hours.add"),
        row,
        Words.small(wording.text("hours.no-names")),
        Buttons.primary("hours-add", wording.text("hours.add.do"), add));
  }

  private void month(HoursModel hours, VBox month) {
    String name =
        hours
            .month()
            .get()
            .format(DateTimeFormatter.ofPattern("LLLL uuuu", desk.kit().language().locale()));
    month
        .getChildren()
        .setAll(
            Words.row(
                Buttons.icon(
                    "hours-before",
                    Icon.BACK,
                    wording.text("month.before"),
                    () -> hours.month().set(hours.month().get().minusMonths(1))),
                Words.heading(name),
                Buttons.icon(
                    "hours-after",
                    Icon.FORWARD,
                    wording.text("month.after"),
                    () -> hours.month().set(hours.month().get().plusMonths(1))),
                Words.spring(),
                timesheet(hours)));
    month.getChildren().add(lines(hours));
  }

  private Node timesheet(HoursModel hours) {
    return Buttons.quiet(
        "hours-timesheet",
        Icon.PAPER,
        wording.text("timesheet"),
        () -> hours.timesheet(open.organisation().name()));
  }

  private Node lines(HoursModel hours) {
    if (hours.lines().isEmpty()) {
      return Words.muted(wording.text("hours.none"));
    }
    VBox lines = new VBox();
    hours.lines().forEach(line -> lines.getChildren().add(line(hours, line)));
    Node total =
        Words.row(
            strong(wording.text("hours.total")),
            Words.spring(),
            strong(formats.minutes(hours.total())));
    total.getStyleClass().add("hours-total");
    lines.getChildren().add(total);
    return lines;
  }

  private static Node strong(String text) {
    Node words = Words.line(text);
    words.getStyleClass().add("strong");
    return words;
  }

  private Node line(HoursModel hours, Hours line) {
    Node day = Words.muted(formats.day(line.on()));
    day.getStyleClass().add("hours-day");
    Label description = Words.body("");
    description.textProperty().bind(desk.discretion().veil(line.description()));
    Label minutes = Words.line(formats.minutes(line.minutes()));
    minutes.setMinWidth(Region.USE_PREF_SIZE);
    Node row =
        Words.row(
            day,
            description,
            Words.spring(),
            minutes,
            Buttons.icon(
                "hours-delete-" + line.id(),
                Icon.BIN,
                wording.text("hours.delete", formats.fullDay(line.on())),
                () -> hours.delete(line)));
    row.getStyleClass().add("hours-line");
    return row;
  }
}
