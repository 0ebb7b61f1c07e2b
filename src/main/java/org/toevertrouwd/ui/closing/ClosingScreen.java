package org.toevertrouwd.ui.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.casework.ClosingRule;
import org.toevertrouwd.casework.ClosingRule.Obstacle;
import org.toevertrouwd.casework.ClosingRule.Reminder;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Leaving;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** Closing a dossier, and opening it again. */
public final class ClosingScreen implements Screen {

  private static final String OUTCOME = "outcome";

  private final Desk desk;
  private final Wording wording;
  private final Vocabulary vocabulary;
  private final ClosingModel model;
  private final VBox ways = new VBox();
  private final Label reasonMissing = Words.state(Icon.WARNING, "", "warning");
  private final Label until = Words.small("");
  private final Button go;
  private final VBox view = new VBox();

  /** The page. */
  public ClosingScreen(Desk desk, DossierId dossier) {
    this.desk = desk;
    this.wording = desk.kit().wording(ClosingScreen.class);
    this.vocabulary = desk.vocabulary();
    this.model = new ClosingModel(desk, dossier);
    this.go = Buttons.primary("closing-go", wording.text("close"), this::act);
    Looks.add(view, ClosingScreen.class, "closing.css");
    model.state().addListener((_, before, now) -> show(before, now));
    model.on().addListener((_, _, _) -> check());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.load();
  }

  private void show(Optional<ClosingModel.State> before, Optional<ClosingModel.State> now) {
    if (before.isEmpty()) {
      now.ifPresent(this::lay);
    }
    now.ifPresent(this::steps);
    check();
  }

  private void lay(ClosingModel.State state) {
    boolean closed = state.dossier().course().closed();
    String code = state.dossier().code().toString();
    go.setText(wording.text(closed ? "reopen" : "close"));
    Page page =
        new Page(wording.text(closed ? "reopen.title" : "close.title", code))
            .actions(Buttons.quiet("closing-back", Icon.BACK, wording.text("back"), model::back));
    VBox form = closed ? reopening() : closing(state);
    form.getStyleClass().add("closing-form");
    page.content(form);
    VBox.setVgrow(page, javafx.scene.layout.Priority.ALWAYS);
    view.getChildren().setAll(page);
  }

  private VBox closing(ClosingModel.State state) {
    return new VBox(
        ways,
        Card.titled(
            wording.text("why"),
            question(ClosingRule.REASON, state),
            question(OUTCOME, state),
            day(wording.text("day"))),
        Card.titled(wording.text("reminders"), reminders()),
        until,
        foot());
  }

  private VBox reopening() {
    return new VBox(
        new Card(Words.body(wording.text("reopen.text")), day(wording.text("reopen.day"))), foot());
  }

  private HBox foot() {
    return Words.row(
        go, Buttons.quiet("closing-cancel", wording.text("cancel"), model::back), reasonMissing);
  }

  private Field question(String dimension, ClosingModel.State state) {
    List<Choice> choices = new ArrayList<>();
    vocabulary
        .offered(dimension)
        .forEach(
            one ->
                choices.add(
                    new Choice(
                        one.code(),
                        one.label().in(desk.kit().language().code()),
                        one.definition().in(desk.kit().language().code()))));
    ChoiceField field = new ChoiceField("closing-" + dimension, choices, wording.text("choose"));
    field.ended(vocabulary.ended(dimension));
    field.code().set(state.dossier().answers().one(dimension));
    field.code().addListener((_, _, code) -> model.answer(dimension, code));
    return new Field(wording.text("ask." + dimension), field)
        .with(Mark.counted(desk.kit(), new Leaving(desk).of(dimension, "")));
  }

  private Field day(String name) {
    DayField day = new DayField("closing-day", desk.kit().formats(), desk.kit().clock());
    day.day().bindBidirectional(model.on());
    day.setMaxWidth(Region.USE_PREF_SIZE);
    return new Field(name, day).with(Mark.kept(desk.kit()));
  }

  private VBox reminders() {
    VBox all = new VBox(Words.small(wording.text("reminders.text")));
    all.setSpacing(8);
    for (Reminder reminder : Reminder.values()) {
      CheckBox box = new CheckBox(wording.text("reminder", reminder));
      box.setId("reminder-" + reminder.name().toLowerCase(Locale.ROOT));
      box.setWrapText(true);
      box.setOnAction(_ -> model.tick(reminder, box.isSelected()));
      all.getChildren().add(box);
    }
    return all;
  }

  /** Follow-ups that are open stand in the way; each is done or taken away right here. */
  private void steps(ClosingModel.State state) {
    ways.getChildren().clear();
    boolean some = !state.dossier().course().closed() && !state.open().isEmpty();
    ways.setManaged(some);
    if (some) {
      Card card =
          Card.titled(wording.text("open-steps"), Words.small(wording.text("open-steps.text")));
      state.open().forEach(step -> card.getChildren().add(step(step)));
      ways.getChildren().add(card);
    }
  }

  private Node step(FollowUp step) {
    String id = step.id().value().toString();
    return Words.row(
        reason(step),
        Words.spring(),
        Buttons.quiet(
            "step-done-" + id, Icon.CLOSED, wording.text("step.is-done"), () -> model.done(step)),
        Buttons.quiet("step-remove-" + id, wording.text("step.remove"), () -> model.remove(step)));
  }

  private Label reason(FollowUp step) {
    String day = desk.kit().formats().day(step.dueOn());
    Label reason = Words.line("");
    reason
        .textProperty()
        .bind(desk.discretion().veil(step.reason()).map(seen -> wording.text("step", day, seen)));
    reason.setMinWidth(0);
    return reason;
  }

  private void check() {
    if (model.state().get().isEmpty()) {
      return;
    }
    boolean closed = model.state().get().orElseThrow().dossier().course().closed();
    go.setDisable(closed ? !model.mayReopen() : !model.mayClose());
    reasonMissing.setText(why(closed));
    reasonMissing.setVisible(!reasonMissing.getText().isEmpty());
    until.setText(
        model
            .keptUntil()
            .map(day -> wording.text("kept", desk.kit().formats().fullDay(day)))
            .orElseGet(() -> wording.text("held")));
  }

  /** What is still to be done before it can be closed. */
  private String why(boolean closed) {
    if (!go.isDisabled()) {
      return "";
    }
    if (closed || model.checklist().mayClose()) {
      return wording.text("wrong-day");
    }
    return wording.text(
        "obstacle",
        model.checklist().obstacles().contains(Obstacle.OPEN_FOLLOW_UPS)
            ? Obstacle.OPEN_FOLLOW_UPS
            : Obstacle.NO_REASON);
  }

  private void act() {
    if (model.mayReopen()) {
      model.reopen();
    } else if (model.mayClose()) {
      model.close();
    }
  }
}
