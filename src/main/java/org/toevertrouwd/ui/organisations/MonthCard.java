package org.toevertrouwd.ui.organisations;

import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Formats;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The time spent in a month, line by line, with its timesheet. */
final class MonthCard {

  private final Desk desk;
  private final HoursModel hours;
  private final Supplier<String> client;
  private final Wording wording;
  private final Formats formats;
  private final VBox lines = new VBox();

  /**
   * The month that the model shows.
   *
   * @param client name of the organisation, for the timesheet
   */
  MonthCard(Desk desk, HoursModel hours, Supplier<String> client) {
    this.desk = desk;
    this.hours = hours;
    this.client = client;
    this.wording = desk.kit().wording(MonthCard.class);
    this.formats = desk.kit().formats();
    hours.lines().addListener((ListChangeListener<Hours>) _ -> show());
    show();
  }

  Card view() {
    return new Card(new VBox(12, heading(), lines));
  }

  /** Stays what it is while the months go by, so that the focus stays on the arrow. */
  private HBox heading() {
    DateTimeFormatter name =
        DateTimeFormatter.ofPattern("LLLL uuuu", desk.kit().language().locale());
    Label month = Words.heading("");
    month.textProperty().bind(hours.month().map(name::format));
    return Words.row(
        turn("hours-before", Icon.BACK, "month.before", -1),
        month,
        turn("hours-after", Icon.FORWARD, "month.after", 1),
        Words.spring(),
        timesheet());
  }

  private Button turn(String id, Icon icon, String key, int months) {
    return Buttons.icon(
        id,
        icon,
        wording.text(key),
        () -> hours.month().set(hours.month().get().plusMonths(months)));
  }

  private Node timesheet() {
    return Buttons.quiet(
        "hours-timesheet",
        Icon.PAPER,
        wording.text("timesheet"),
        () -> hours.timesheet(client.get()));
  }

  private void show() {
    lines.getChildren().clear();
    if (hours.lines().isEmpty()) {
      lines.getChildren().add(Words.muted(wording.text("hours.none")));
    } else {
      hours.lines().forEach(line -> lines.getChildren().add(line(line)));
      lines.getChildren().add(total());
    }
  }

  private Node total() {
    Node total =
        Words.row(
            strong(wording.text("hours.total")),
            Words.spring(),
            strong(formats.minutes(hours.total())));
    total.getStyleClass().add("hours-total");
    return total;
  }

  private static Node strong(String text) {
    Node words = Words.line(text);
    words.getStyleClass().add("strong");
    return words;
  }

  private Node line(Hours line) {
    Node day = Words.muted(formats.day(line.on()));
    day.getStyleClass().add("hours-day");
    Label description = Words.body("");
    description.textProperty().bind(desk.discretion().veil(line.description()));
    Label minutes = Words.line(formats.minutes(line.minutes()));
    minutes.setMinWidth(Region.USE_PREF_SIZE);
    Node row =
        Words.row(day, description, Words.spring(), minutes, change(line), remove(line));
    row.getStyleClass().add("hours-line");
    return row;
  }

  private Button change(Hours line) {
    return Buttons.icon(
        "hours-change-" + line.id(),
        Icon.EDIT,
        wording.text("hours.change.of", formats.fullDay(line.on())),
        () -> hours.edit(line));
  }

  private Button remove(Hours line) {
    return Buttons.icon(
        "hours-delete-" + line.id(),
        Icon.BIN,
        wording.text("hours.delete", formats.fullDay(line.on())),
        () -> hours.delete(line));
  }
}
