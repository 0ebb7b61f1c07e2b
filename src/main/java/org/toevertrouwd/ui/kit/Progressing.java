package org.toevertrouwd.ui.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.toevertrouwd.wording.Wording;

/**
 * A card for work that lasts: what is being done, how far it is, and Stop. It takes no room until
 * the work has lasted a second, and goes away by itself. It follows one job at a time, the one that
 * was started last.
 */
public final class Progressing extends VBox {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final double UNKNOWN = ProgressBar.INDETERMINATE_PROGRESS;

  private final Label text = Words.line("");
  private final ProgressBar bar = new ProgressBar(UNKNOWN);
  private final Button stop;
  private final String stopping;
  private final Delays.Delay appears;
  private final AtomicReference<Double> latest = new AtomicReference<>(UNKNOWN);
  private final AtomicReference<String> latestStep = new AtomicReference<>("");
  private final AtomicBoolean told = new AtomicBoolean();
  private Optional<Progress> followed = Optional.empty();
  private volatile AtomicBoolean lastOver = new AtomicBoolean(true);

  /** A card that follows nothing yet. */
  public Progressing(Kit kit) {
    Wording wording = kit.wording(Progressing.class);
    stopping = wording.text("progress.stopping");
    stop = Buttons.quiet("progress-stop", wording.text("progress.cancel"), this::stop);
    appears = kit.delays().after(PATIENCE, () -> show(true));
    bar.setId("progress-bar");
    bar.setFocusTraversable(false);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(text.textProperty());
    HBox words = Words.row(text, Words.spring(), stop);
    getStyleClass().addAll("card", "progressing");
    getChildren().addAll(words, bar);
    show(false);
  }

  /**
   * Starts a job that can be stopped, and shows it when it lasts.
   *
   * @param doing what is being done, in a few words
   */
  public void follow(String doing, Job<?> job) {
    follow(doing, job, true);
  }

  /** Starts a job that must not stop half-way, and shows it when it lasts. */
  public void followToTheEnd(String doing, Job<?> job) {
    follow(doing, job, false);
  }

  private void follow(String doing, Job<?> job, boolean stoppable) {
    text.setText(doing);
    latestStep.set("");
    bar.setProgress(UNKNOWN);
    stop.setDisable(false);
    stop.setVisible(stoppable);
    stop.setManaged(stoppable);
    AtomicBoolean over = new AtomicBoolean();
    lastOver = over;
    Progress progress = job.atEnd(() -> ended(over)).start();
    // Work that is done at once is over before there is anything to follow.
    if (!over.get()) {
      followed = Optional.of(progress);
      listen(progress, over);
      appears.restart();
    }
  }

  private void listen(Progress progress, AtomicBoolean over) {
    progress.listenToSteps(
        step -> {
          if (lastOver == over) {
            latestStep.set(step);
          }
        });
    progress.listen(
        fraction -> {
          if (lastOver == over) {
            tell(fraction);
          }
        });
  }

  /** On the thread of the work: many steps become one change on the window's thread. */
  private void tell(double fraction) {
    latest.set(fraction);
    if (told.compareAndSet(false, true)) {
      Platform.runLater(
          () -> {
            told.set(false);
            followed.ifPresent(_ -> show(latest.get(), latestStep.get()));
          });
    }
  }

  /** The part that is being done stands there, unless the person asked it to stop. */
  private void show(double fraction, String step) {
    bar.setProgress(fraction);
    if (!step.isEmpty() && !stop.isDisabled()) {
      text.setText(step);
    }
  }

  /** Asks what is followed, if anything is, to stop; it leaves nothing half done. */
  public void stop() {
    followed.ifPresent(Progress::cancel);
    text.setText(stopping);
    stop.setDisable(true);
  }

  /** Work that was overtaken by other work ends unseen. */
  private void ended(AtomicBoolean over) {
    over.set(true);
    if (lastOver == over) {
      appears.stop();
      followed = Optional.empty();
      show(false);
    }
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
