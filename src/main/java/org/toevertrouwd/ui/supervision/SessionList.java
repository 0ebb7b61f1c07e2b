package org.toevertrouwd.ui.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.SupervisionSession;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Columns;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.EmptyState;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Pressable;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.supervision.SupervisionModel.Shown;
import org.toevertrouwd.wording.Wording;

/** The sessions by year, and beside them where one stands. */
final class SessionList {

  private final Desk desk;
  private final SupervisionModel model;
  private final Shown shown;
  private final Wording wording;
  private final Formats formats;

  SessionList(Desk desk, SupervisionModel model, Shown shown) {
    this.desk = desk;
    this.model = model;
    this.shown = shown;
    this.wording = desk.kit().wording(SessionList.class);
    this.formats = desk.kit().formats();
  }

  Node view() {
    Columns columns = new Columns(0.64, 58);
    columns.first(shown.sessions().isEmpty() ? List.of(empty()) : years());
    return columns.second(List.of(progress()));
  }

  private Node empty() {
    return new Card(
        new EmptyState(
            Icon.SUPERVISION,
            wording.text("empty"),
            Buttons.primary("session-add", wording.text("add"), model::add)));
  }

  private List<Node> years() {
    NavigableMap<Integer, List<SupervisionSession>> years =
        shown.sessions().stream()
            .collect(
                Collectors.groupingBy(
                    session -> session.on().getYear(), TreeMap::new, Collectors.toList()));
    List<Node> cards = new ArrayList<>();
    for (Map.Entry<Integer, List<SupervisionSession>> year : years.descendingMap().entrySet()) {
      cards.add(year(year.getKey(), year.getValue()));
    }
    return cards;
  }

  private Node year(int year, List<SupervisionSession> sessions) {
    int minutes = sessions.stream().mapToInt(SupervisionSession::minutes).sum();
    HBox heading =
        Words.row(
            Words.heading(String.valueOf(year)),
            Words.spring(),
            Words.small(wording.text("year.sum", sessions.size(), formats.minutes(minutes))));
    VBox rows = new VBox();
    sessions.forEach(session -> rows.getChildren().add(row(session)));
    return new Card(heading, rows);
  }

  private Node row(SupervisionSession session) {
    Label day = Words.muted(formats.day(session.on()));
    day.getStyleClass().add("session-day");
    Label kind = Words.line(wording.text("kind", session.kind()));
    kind.getStyleClass().add("strong");
    VBox words = new VBox(2, kind);
    Stream.of(
            veiled(Words.muted(""), session.about().theme()),
            veiled(Words.small(""), session.about().host()))
        .filter(label -> !label.getText().isEmpty())
        .forEach(words.getChildren()::add);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label minutes = Words.line(formats.minutes(session.minutes()));
    minutes.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = Words.row(open(session, day, words, minutes), remove(session));
    row.getStyleClass().add("session-row");
    return row;
  }

  private Pressable open(SupervisionSession session, Node... inside) {
    Pressable open =
        new Pressable(
            "session-" + session.id().value(),
            wording.text("kind", session.kind()) + ", " + formats.fullDay(session.on()),
            () -> model.edit(session),
            inside);
    HBox.setHgrow(open, Priority.ALWAYS);
    return open;
  }

  private Label veiled(Label label, String text) {
    label.textProperty().bind(desk.discretion().veil(text));
    return label;
  }

  private Button remove(SupervisionSession session) {
    return Buttons.icon(
        "session-delete-" + session.id().value(),
        Icon.BIN,
        wording.text("delete.of", formats.fullDay(session.on())),
        () -> model.delete(session));
  }

  private Card progress() {
    SupervisionProgress progress = shown.progress();
    Card card =
        Card.titled(
            wording.text("progress", progress.area()),
            new SupervisionProgressView(desk.kit(), progress));
    if (progress.area() == WorkArea.NL) {
      card.getChildren().add(periodStart(progress));
    }
    card.getChildren().add(Words.small(wording.text("progress.quiet")));
    return card;
  }

  private Node periodStart(SupervisionProgress progress) {
    DayField start = new DayField("period-start", formats, desk.kit().clock());
    start.day().set(Optional.of(progress.periodStart()));
    start.day().addListener((_, _, now) -> now.ifPresent(model::setPeriodStart));
    return new Field(wording.text("progress.nl.start"), start);
  }
}
