package org.toevertrouwd.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.DossierLabel;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Columns;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.supervision.SupervisionProgressView;
import org.toevertrouwd.ui.today.JanuaryView.MandateYear;
import org.toevertrouwd.ui.today.JanuaryView.State;
import org.toevertrouwd.ui.today.JanuaryView.Unknowns;
import org.toevertrouwd.wording.Wording;

/** The guided list of January: every step with its state, and the way to it. */
final class JanuaryPage {

  private final Desk desk;
  private final Lists lists;
  private final JanuaryView list;
  private final Wording wording;
  private final Rows rows;
  private final String year;

  JanuaryPage(Desk desk, JanuaryView list, Lists lists) {
    this.desk = desk;
    this.lists = lists;
    this.list = list;
    this.wording = desk.kit().wording(JanuaryPage.class);
    this.rows = new Rows(desk);
    this.year = String.valueOf(list.year());
  }

  Page view() {
    return new Page(wording.text("january.title"))
        .actions(
            Words.state(
                list.todo() == 0 ? Icon.GOOD : Icon.FOLLOW_UP,
                wording.text("january.todo", list.todo()),
                list.todo() == 0 ? "good" : "plain"))
        .content(
            Words.muted(wording.text("january.intro", year)),
            new Columns(0.55, 58)
                .first(List.of(unknowns(), open()))
                .second(List.of(release(), hours(), supervision())));
  }

  private Card step(int number, String name, State state, Node... inside) {
    Label place = Words.heading(number + ".");
    place.getStyleClass().add("step-number");
    HBox heading =
        Words.row(
            place, Words.heading(wording.text("january." + name)), Words.spring(), tag(state));
    Card card = new Card(heading);
    card.getChildren().addAll(inside);
    card.setId("january-" + name);
    return card;
  }

  private Label tag(State state) {
    return switch (state) {
      case DONE -> Words.state(Icon.GOOD, wording.text("january.state.done"), "good");
      case OPEN -> Words.state(Icon.FORWARD, wording.text("january.state.todo"), "plain");
      case LATER -> Words.state(Icon.CALENDAR, wording.text("january.state.later"), "plain");
    };
  }

  private Card unknowns() {
    State state = list.unknownsState();
    if (state == State.DONE) {
      return step(1, "unknown", state, Words.muted(wording.text("january.unknown.done", year)));
    }
    List<Node> made = list.unknowns().stream().<Node>map(this::unknown).toList();
    return step(
        1,
        "unknown",
        state,
        Words.muted(wording.text("january.unknown.todo")),
        lists.of("unknown", made));
  }

  private Node unknown(Unknowns one) {
    DossierLabel label = new DossierLabel(one.dossier(), one.code(), "");
    return Rows.row(
        rows.dossier("unknown-" + one.code(), label),
        Words.spring(),
        Words.small(wording.text("january.unknown.number", one.open(), one.of())));
  }

  private Card open() {
    State state = list.openState();
    if (state == State.DONE) {
      return step(2, "close", state, Words.muted(wording.text("january.close.done")));
    }
    List<Node> made = list.open().stream().<Node>map(this::open).toList();
    return step(
        2,
        "close",
        state,
        Words.muted(wording.text("january.close.todo")),
        lists.of("open", made));
  }

  private Node open(DossierSummary one) {
    DossierLabel label = new DossierLabel(one.id(), one.code(), one.alias());
    Optional<LocalDate> last = one.progress().lastConversationOn();
    String words =
        last.map(day -> wording.text("january.close.last", desk.kit().formats().day(day)))
            .orElse("");
    Button close = go("close-" + one.code(), "january.close.open", new Place.Closing(one.id()));
    close.setAccessibleText(wording.text("january.close.open") + " " + one.code());
    return Rows.row(
        Rows.words(rows.dossier("open-" + one.code(), label), Words.small(words)), close);
  }

  private Card release() {
    String text =
        switch (list.releaseState()) {
          case DONE -> wording.text("january.release.done", year);
          case OPEN -> wording.text("january.release.todo", year);
          case LATER ->
              wording.text(
                  "january.release.early",
                  year,
                  desk.kit().formats().fullDay(LocalDate.of(list.year() + 1, 1, 1)));
        };
    return step(
        3,
        "release",
        list.releaseState(),
        Words.muted(text),
        go("january-figures", "january.release.open", new Place.Figures()));
  }

  private Card hours() {
    String key =
        list.hours().isEmpty()
            ? "january.hours.none"
            : list.hoursState() == State.DONE ? "january.hours.done" : "january.hours.todo";
    VBox made = new VBox();
    made.getStyleClass().add("rows");
    list.hours().forEach(one -> made.getChildren().add(hours(one)));
    return step(
        4,
        "hours",
        list.hoursState(),
        Words.muted(wording.text(key, year)),
        made,
        go("january-hours", "january.hours.open", new Place.Organisations()));
  }

  private Node hours(MandateYear one) {
    String minutes =
        one.minutes() == 0
            ? wording.text("january.hours.zero")
            : desk.kit().formats().minutes(one.minutes());
    return Rows.row(rows.veiled(Words.body(""), one.client()), Words.spring(), Words.line(minutes));
  }

  private Card supervision() {
    return step(
        5,
        "supervision",
        list.supervisionState(),
        new SupervisionProgressView(desk.kit(), list.supervision()),
        go("january-supervision", "january.supervision.open", new Place.Supervision()));
  }

  private Button go(String id, String key, Place place) {
    return Buttons.link(id, wording.text(key), () -> desk.navigator().goTo(place));
  }
}
