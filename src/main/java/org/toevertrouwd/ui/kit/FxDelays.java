package org.toevertrouwd.ui.kit;

import java.time.Duration;
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
    Timeline timeline = timeline(period, action);
    timeline.setCycleCount(Animation.INDEFINITE);
    return new Timed(timeline);
  }

  private static Timeline timeline(Duration wait, Runnable action) {
    return new Timeline(
        new KeyFrame(javafx.util.Duration.millis(wait.toMillis()), _ -> action.run()));
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
