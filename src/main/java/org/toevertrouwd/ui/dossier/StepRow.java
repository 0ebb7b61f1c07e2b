package org.toevertrouwd.ui.dossier;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Something to do on the timeline: ticked off, changed or taken away in its place. */
final class StepRow extends HBox {

  private final Desk desk;
  private final FollowUpsModel model;
  private final FollowUp step;
  private final boolean done;
  private final Wording wording;

  /**
   * A row.
   *
   * @param edit opens what one changes it with
   */
  StepRow(Desk desk, FollowUpsModel model, FollowUp step, Consumer<FollowUp> edit) {
    this.desk = desk;
    this.model = model;
    this.step = step;
    this.done = step.doneOn().isPresent();
    this.wording = desk.kit().wording(StepRow.class);
    getStyleClass().add("row");
    VBox words = new VBox(reason(), state());
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(tick(), words);
    if (!done) {
      getChildren().add(button("edit", Icon.EDIT, () -> edit.accept(step)));
    }
    getChildren().add(button("remove", Icon.REMOVE, () -> model.remove(step)));
  }

  private CheckBox tick() {
    CheckBox tick = new CheckBox();
    tick.setId("step-done-" + step.id().value());
    tick.setSelected(done);
    tick.accessibleTextProperty()
        .bind(desk.discretion().veil(step.reason()).map(seen -> wording.text("step.tick", seen)));
    tick.setOnAction(_ -> model.done(step, tick.isSelected()));
    return tick;
  }

  private Label reason() {
    Label reason = Words.body("");
    reason.textProperty().bind(desk.discretion().veil(step.reason()));
    reason.getStyleClass().add(done ? "done" : "due");
    return reason;
  }

  private Label state() {
    if (done) {
      return Words.small(wording.text("step.was"));
    }
    if (!step.dueOn().isBefore(desk.kit().today())) {
      return Words.small(wording.text("step.is"));
    }
    Label late = Words.state(Icon.WARNING, wording.text("step.late"), "warning");
    late.setWrapText(true);
    return late;
  }

  private Button button(String what, Icon icon, Runnable action) {
    return Buttons.icon(
        "step-" + what + "-" + step.id().value(), icon, wording.text("step." + what), action);
  }
}
