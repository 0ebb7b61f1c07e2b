package org.toevertrouwd.ui.settings;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Card;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Progressing;
import org.toevertrouwd.ui.kit.SecretEntry;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.ui.start.NewPassphrase;
import org.toevertrouwd.wording.Wording;

/** Asks the passphrase again before something is done with the kluis itself. */
final class AskPane extends VBox {

  private final Kit kit;
  private final Wording wording;
  private final KluisTasks tasks;
  private final Task task;
  private final Progressing progressing;
  private final SecretEntry current;
  private final Optional<NewPassphrase> next;

  AskPane(Kit kit, KluisTasks tasks, Task task, Progressing progressing) {
    this.kit = kit;
    this.wording = kit.wording(AskPane.class);
    this.tasks = tasks;
    this.task = task;
    this.progressing = progressing;
    this.current = new SecretEntry(kit, "settings-current", wording.text("ask.current"));
    this.next = task == Task.PASSPHRASE ? Optional.of(new NewPassphrase(kit)) : Optional.empty();
    current.problem(tasks.problem());
    getStyleClass().add("ask-pane");
    Card asked =
        Card.titled(
            wording.text("task", task), Words.muted(wording.text("ask.text", task)), current);
    getChildren().add(asked);
    next.ifPresent(
        chosen -> getChildren().addAll(Words.heading(wording.text("ask.new")), chosen.view()));
    getChildren().add(buttons());
    Platform.runLater(current.field()::requestFocus);
  }

  /** Wipes what was typed. */
  void forget() {
    current.field().wipe();
    next.ifPresent(NewPassphrase::forget);
  }

  private HBox buttons() {
    Button go =
        task == Task.EXPORT
            ? Buttons.dangerous("settings-go", wording.text("ask.go", task), this::go)
            : Buttons.primary("settings-go", wording.text("ask.go", task), this::go);
    go.setDefaultButton(true);
    ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(next.isEmpty());
    next.ifPresent(passphrase -> passphrase.ready().subscribe(chosen::set));
    go.disableProperty().bind(chosen.not().or(progressing.visibleProperty()));
    HBox row = Words.row(Buttons.quiet("settings-back", wording.text("ask.back"), tasks::back), go);
    row.getStyleClass().add("ask-buttons");
    return row;
  }

  private void go() {
    switch (task) {
      case PASSPHRASE ->
          next.flatMap(NewPassphrase::chosen)
              .ifPresent(
                  typed -> follow(tasks.changePassphrase(current.field().characters(), typed)));
      case RECOVERY -> follow(tasks.newCode(current.field().characters()));
      case CHECK -> follow(tasks.check(current.field().characters()));
      case EXPORT ->
          kit.choosers()
              .folder(wording.text("export.folder"))
              .ifPresent(folder -> follow(tasks.export(current.field().characters(), folder)));
    }
  }

  private void follow(Job<?> job) {
    progressing.followToTheEnd(wording.text("doing", task), job);
  }
}
