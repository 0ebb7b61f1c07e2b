package org.toevertrouwd.ui.kit;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/** Delays by the clock of the window. */
public final class FxDelays implements Delays {

  @Override
  public Delay after(Duration wait, Runnable action) {
    return new Timed(timeline(wait, action));
  }

  @Override
  public Delay every(Duration period, Runnable action) {
    return new Again(period, action);
  }

  private static Timeline timeline(Duration wait, Runnable action) {
    return new Timeline(frame(wait, action));
  }

  private static KeyFrame frame(Duration wait, Runnable action) {
    return new KeyFrame(javafx.util.Duration.millis(wait.toMillis()), _ -> action.run());
  }

  /** The clock of the window reaches a timeline that runs, so that one must not reach a page. */
  private static final class Again implements Delay {

    private final Timeline timeline = new Timeline();
    private final Runnable action;

    Again(Duration period, Runnable action) {
      this.action = action;
      WeakReference<Again> held = new WeakReference<>(this);
      Timeline clock = timeline;
      clock.getKeyFrames().add(frame(period, () -> tick(held, clock)));
      clock.setCycleCount(Animation.INDEFINITE);
    }

    private static void tick(WeakReference<Again> held, Timeline clock) {
      Optional.ofNullable(held.get()).ifPresentOrElse(again -> again.action.run(), clock::stop);
    }

    @Override
    public void restart() {
      timeline.playFromStart();
    }

    @Override
    public void stop() {
      timeline.stop();
    }
  }

  private record Timed(Timeline timeline) implements Delay {

    @Override
    public void restart() {
      timeline.playFromStart();
    }

    @Override
    public void stop() {
      timeline.stop();
    }
  }
}
