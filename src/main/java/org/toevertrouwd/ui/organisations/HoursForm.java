package org.toevertrouwd.ui.organisations;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.toevertrouwd.practice.Hours;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Veil;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Where time spent is written down, and changed. */
final class HoursForm {

  private final Desk desk;
  private final HoursModel hours;
  private final Wording wording;
  private final Label heading = Words.heading("");
  private final Button add;
  private final Button leave;
  private final TextField typed;
  private final TextField description;

  HoursForm(Desk desk, HoursModel hours) {
    this.desk = desk;
    this.hours = hours;
    this.wording = desk.kit().wording(HoursForm.class);
    this.add = Buttons.primary("hours-add", "", this::add);
    this.leave = Buttons.quiet("hours-leave", wording.text("hours.leave"), hours::leave);
    this.typed = line("hours-typed", 6);
    this.description = line("hours-description", 20);
    typed.setPromptText(wording.text("hours.prompt"));
    typed.textProperty().bindBidirectional(hours.typed());
    description.textProperty().bindBidirectional(hours.description());
    leave.managedProperty().bind(leave.visibleProperty());
    show(hours.editing().get());
    hours.editing().addListener((_, _, now) -> edit(now));
  }

  Card view() {
    return new Card(
        heading, fields(), Words.small(wording.text("hours.no-names")), Words.row(add, leave));
  }

  private Node fields() {
    DayField day = new DayField("hours-day", desk.kit().formats(), desk.kit().clock());
    day.day().bindBidirectional(hours.day());
    Field words = new Field(wording.text("hours.description"), description);
    return new FlowPane(
        12,
        8,
        new Field(wording.text("hours.day"), day),
        new Field(wording.text("hours.length"), typed).problem(hours.problem()),
        Veil.over(desk.discretion(), words));
  }

  private TextField line(String id, int columns) {
    TextField line = new TextField();
    line.setId(id);
    line.setPrefColumnCount(columns);
    line.setOnAction(_ -> add());
    return line;
  }

  private void add() {
    hours.add();
    typed.requestFocus();
  }

  private void edit(Optional<Hours> line) {
    show(line);
    typed.requestFocus();
    typed.selectAll();
  }

  private void show(Optional<Hours> line) {
    heading.setText(wording.text(line.isPresent() ? "hours.change" : "hours.add"));
    add.setText(wording.text(line.isPresent() ? "hours.change.do" : "hours.add.do"));
    leave.setVisible(line.isPresent());
  }
}
