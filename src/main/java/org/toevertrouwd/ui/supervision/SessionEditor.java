package org.toevertrouwd.ui.supervision;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.toevertrouwd.practice.SupervisionSession.Kind;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.DraftedProse;
import org.toevertrouwd.ui.desk.Veil;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Columns;
import org.toevertrouwd.ui.kit.DayField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Page;
import org.toevertrouwd.wording.Wording;

/** A session that is written on. */
final class SessionEditor {

  private final Desk desk;
  private final SupervisionModel model;
  private final SessionModel session;
  private final Wording wording;
  private final TextField theme;
  private final Page page;

  SessionEditor(Desk desk, SupervisionModel model, SessionModel session) {
    this.desk = desk;
    this.model = model;
    this.session = session;
    this.wording = desk.kit().wording(SessionEditor.class);
    this.theme = line("session-theme", session.theme());
    this.page =
        new Page(wording.text(session.stored().get() ? "session.title" : "session.new"))
            .actions(actions())
            .content(
                new Columns(0.64, 58)
                    .first(List.of(facts(), words()))
                    .second(List.of(new Discussed(desk, model, session).view())));
  }

  Region view() {
    return page;
  }

  void focus() {
    theme.requestFocus();
  }

  private Node[] actions() {
    Node done = Buttons.primary("session-done", wording.text("session.done"), model::close);
    Node away =
        session.stored().get()
            ? Buttons.quiet(
                "session-delete", wording.text("delete"), () -> model.delete(session.session()))
            : Buttons.quiet("session-dismiss", wording.text("session.dismiss"), model::dismiss);
    return new Node[] {away, done};
  }

  private Card facts() {
    ChoiceField kind = new ChoiceField("session-kind", kinds(), wording.text("session.kind"));
    kind.code().bindBidirectional(session.kind());
    kind.code().addListener((_, _, _) -> session.save());
    DayField on = new DayField("session-on", desk.kit().formats(), desk.kit().clock());
    on.day().bindBidirectional(session.on());
    on.day().addListener((_, _, _) -> session.save());
    TextField minutes = line("session-minutes", session.minutes());
    minutes.setPrefColumnCount(6);
    FlowPane row =
        new FlowPane(
            16,
            12,
            new Field(wording.text("session.kind"), kind),
            new Field(wording.text("session.on"), on),
            new Field(wording.text("session.minutes"), minutes).problem(session.minutesProblem()));
    Field led = kept("session.host", line("session-host", session.host()));
    return new Card(row, kept("session.theme", theme), led.hint(wording.text("session.host.hint")));
  }

  private Card words() {
    Card card =
        new Card(
            kept("session.notes", DraftedProse.of("session-notes", 7, session.notes())),
            kept("session.lessons", DraftedProse.of("session-lessons", 4, session.lessons())));
    return Veil.over(desk.discretion(), card);
  }

  /** A field that stays in the kluis and is out of sight in discreet mode. */
  private Field kept(String key, Node input) {
    Field field = new Field(wording.text(key), input).with(Mark.kept(desk.kit()));
    return Veil.over(desk.discretion(), field);
  }

  private List<Choice> kinds() {
    return Arrays.stream(Kind.values())
        .map(
            kind ->
                new Choice(
                    kind.name(), wording.text("kind", kind), wording.text("kind.about", kind)))
        .toList();
  }

  /** A single line, saved when it is left. */
  private TextField line(String id, StringProperty text) {
    TextField line = new TextField();
    line.setId(id);
    line.textProperty().bindBidirectional(text);
    line.setOnAction(_ -> session.save());
    line.focusedProperty().addListener((_, _, in) -> left(in));
    return line;
  }

  private void left(boolean focused) {
    if (!focused && session.stored().get()) {
      session.save();
    }
  }
}
