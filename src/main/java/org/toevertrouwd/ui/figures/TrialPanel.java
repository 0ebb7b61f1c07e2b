package org.toevertrouwd.ui.figures;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.release.Trial;
import org.toevertrouwd.ui.kit.Banner;
import org.toevertrouwd.ui.kit.Buttons;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The verdict of the auditor, quietly, with how one knows that behind a fold. */
final class TrialPanel extends VBox {

  private final Trials trials;
  private final Wording wording;

  TrialPanel(Trials trials, Wording wording) {
    this.trials = trials;
    this.wording = wording;
    setId("figures-trial");
    getStyleClass().add("trial");
    show();
  }

  /** Says again where the trial stands. */
  void show() {
    switch (trials.state().get()) {
      case Trials.State.Running _ -> getChildren().setAll(waiting());
      case Trials.State.Stopped _ -> getChildren().setAll(stopped());
      case Trials.State.Known(Trial trial) -> getChildren().setAll(verdict(trial));
    }
  }

  private Node waiting() {
    return line(
        Words.state(Icon.HISTORY, wording.text("trial.waiting"), "muted"),
        Words.muted(wording.text("trial.waiting.what")));
  }

  private Node stopped() {
    return line(
        Words.state(Icon.INFORMATION, wording.text("trial.stopped"), "muted"),
        Words.spring(),
        Buttons.quiet("trial-again", wording.text("trial.again"), trials::again));
  }

  private List<Node> verdict(Trial trial) {
    return switch (trial.outcome()) {
      case PASSED -> passed(trial);
      case NOT_TRIED ->
          List.of(
              line(
                  Words.state(Icon.INFORMATION, wording.text("trial.none"), "muted"),
                  wide(wording.text("trial.none.what"))));
      case FAILED ->
          List.of(
              new Banner(
                  Banner.Weight.WARNING,
                  wording.text("trial.failed"),
                  wording.text("trial.failed.what"),
                  Buttons.quiet("trial-again", wording.text("trial.again"), trials::again)));
    };
  }

  private List<Node> passed(Trial trial) {
    VBox how = how(trial);
    Button fold = Buttons.link("trial-how", wording.text("trial.how"), () -> {});
    fold.setGraphic(Icon.FORWARD.picture());
    fold.setOnAction(
        _ -> {
          boolean open = !getChildren().contains(how);
          fold.setGraphic((open ? Icon.DOWN : Icon.FORWARD).picture());
          if (open) {
            getChildren().add(how);
          } else {
            getChildren().remove(how);
          }
        });
    Label state = Words.state(Icon.GOOD, wording.text("trial.passed"), "good");
    return List.of(line(state, wide(wording.text("trial.passed.what")), fold));
  }

  /** Every reader that was played, and what the program does. */
  private VBox how(Trial trial) {
    VBox how = new VBox(wide(wording.text("trial.how.what")));
    how.getStyleClass().add("trial-how");
    Arrays.stream(PlayedReader.values())
        .filter(trial.readers()::contains)
        .forEach(reader -> how.getChildren().add(reader(reader)));
    how.getChildren().add(wide(wording.text("trial.how.limits")));
    return how;
  }

  private HBox reader(PlayedReader reader) {
    Label name = Words.line(wording.text("reader", reader));
    name.getStyleClass().addAll("strong", "trial-reader");
    return line(name, wide(wording.text("reader.what", reader)));
  }

  private static Label wide(String text) {
    Label label = Words.muted(text);
    label.getStyleClass().add("wide");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    // The first says what it is about and stays whole; the text beside it gives way.
    ((Region) line.getChildren().getFirst()).setMinWidth(Region.USE_PREF_SIZE);
    line.getStyleClass().add("trial-line");
    return line;
  }
}
