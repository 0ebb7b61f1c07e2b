package org.toevertrouwd.ui.supervision;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Field;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Mark;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.supervision.SupervisionModel.Shown;
import org.toevertrouwd.wording.Wording;

/** Which dossiers a session was about: codes only, chosen from the list. */
final class Discussed {

  private final SessionModel session;
  private final Wording wording;
  private final FlowPane chosen = new FlowPane(8, 8);
  private final Card view;

  Discussed(Desk desk, SupervisionModel model, SessionModel session) {
    this.session = session;
    this.wording = desk.kit().wording(Discussed.class);
    List<String> known = model.shown().get().map(Shown::codes).orElse(List.of());
    ChoiceField add =
        new ChoiceField(
            "session-code-add",
            known.stream().map(code -> Choice.of(code, code)).toList(),
            wording.text("session.codes.choose"));
    add.code()
        .addListener(
            (_, _, now) ->
                now.ifPresent(
                    code -> {
                      session.discuss(code);
                      // Empty again, so that the same code can be chosen after it was taken away.
                      add.code().set(Optional.empty());
                    }));
    session.codes().addListener((ListChangeListener<String>) _ -> show());
    view =
        Card.titled(
            wording.text("session.codes"),
            Words.muted(wording.text("session.codes.why")),
            new Field(wording.text("session.codes.add"), add).with(Mark.kept(desk.kit())),
            chosen);
    show();
  }

  Node view() {
    return view;
  }

  private void show() {
    chosen.getChildren().setAll(session.codes().stream().map(this::chip).toList());
    chosen.setManaged(!session.codes().isEmpty());
  }

  private Button chip(String code) {
    Button chip =
        Buttons.quiet("session-code-" + code, Icon.REMOVE, code, () -> session.leaveOut(code));
    chip.getStyleClass().add("chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(wording.text("session.codes.remove", code));
    return chip;
  }
}
