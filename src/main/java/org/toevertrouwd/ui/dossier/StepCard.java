package org.toevertrouwd.ui.dossier;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** A small card for something to do: on which day, and why. Enter saves, Escape goes back. */
final class StepCard extends VBox {

  private final Desk desk;
  private final FollowUpsModel model;
  private final Optional<FollowUp> before;
  private final Runnable close;
  private final Wording wording;
  private final DayField day;
  private final TextField reason = new TextField();

  StepCard(Desk desk, FollowUpsModel model, Optional<FollowUp> before, Runnable close) {
    this.desk = desk;
    this.model = model;
    this.before = before;
    this.close = close;
    this.wording = desk.kit().wording(StepCard.class);
    this.day = new DayField("step-day", desk.kit().formats(), desk.kit().clock());
    getStyleClass().add("step-card");
    day.day().set(before.map(FollowUp::dueOn).or(() -> Optional.of(tomorrow())));
    reason.setId("step-reason");
    reason.setPromptText(wording.text("step.reason.prompt"));
    reason.setText(before.map(FollowUp::reason).orElse(""));
    reason.setOnAction(_ -> save());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close.run();
          }
        });
    lay();
  }

  /** The focus is where one writes first. */
  void ready() {
    Platform.runLater(reason::requestFocus);
  }

  /** Saves what was typed when one goes elsewhere in mid-sentence; nothing typed is nothing. */
  void commit() {
    day.commit();
    String typed = reason.getText().strip();
    if (!typed.isEmpty() && !typed.equals(before.map(FollowUp::reason).orElse(""))) {
      save();
    }
  }

  private void lay() {
    FlowPane days =
        new FlowPane(
            8,
            6,
            day,
            soon("step-tomorrow", wording.text("step.tomorrow"), tomorrow()),
            soon("step-week", wording.text("step.week"), desk.kit().today().plusWeeks(1)),
            soon("step-month", wording.text("step.month"), desk.kit().today().plusMonths(1)));
    Button save = Buttons.quiet("step-save", wording.text("step.save"), this::save);
    save.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> day.day().get().isEmpty(), day.day()));
    getChildren()
        .addAll(
            new Field(wording.text("step.reason"), reason).with(Mark.kept(desk.kit())),
            new Field(wording.text("step.day"), days),
            Words.row(save, Buttons.link("step-cancel", wording.text("step.cancel"), close)));
    day.setAccessibleText(wording.text("step.day"));
  }

  private Button soon(String id, String text, LocalDate when) {
    Button chip = Buttons.quiet(id, text, () -> day.day().set(Optional.of(when)));
    chip.getStyleClass().add("chip");
    return chip;
  }

  private LocalDate tomorrow() {
    return desk.kit().today().plusDays(1);
  }

  private void save() {
    day.commit();
    Optional<LocalDate> on = day.day().get();
    if (on.isEmpty()) {
      return;
    }
    if (before.isPresent()) {
      model.change(before.get(), on.get(), reason.getText());
    } else {
      model.plan(on.get(), reason.getText());
    }
    close.run();
  }
}
