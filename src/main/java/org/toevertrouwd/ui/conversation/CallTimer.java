package org.toevertrouwd.ui.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.toevertrouwd.ui.kit.Delays;

/** Counts the minutes of a conversation while it is written, until somebody says how long it was. */
final class CallTimer {

  private static final Duration STEP = Duration.ofSeconds(20);

  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final Clock clock;
  private final IntConsumer lasts;
  private final Delays.Delay step;
  private Instant begun = Instant.EPOCH;

  /**
   * A timer that stands still.
   *
   * @param lasts is told the whole minutes so far
   */
  CallTimer(Clock clock, Delays delays, IntConsumer lasts) {
    this.clock = clock;
    this.lasts = lasts;
    this.step = delays.every(STEP, this::tell);
  }

  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  void start() {
    begun = clock.instant();
    running.set(true);
    step.restart();
  }

  void stop() {
    running.set(false);
    step.stop();
  }

  /** Tells how long it lasts, as long as it runs. */
  void tell() {
    if (running.get()) {
      lasts.accept((int) Duration.between(begun, clock.instant()).toMinutes());
    }
  }
}
