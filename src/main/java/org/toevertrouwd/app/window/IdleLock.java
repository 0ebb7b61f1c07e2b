package org.toevertrouwd.app.window;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.toevertrouwd.ui.kit.Delays;

/**
 * Locks when nobody has touched the window for a while, and says so half a minute before. It goes
 * by the clock, not by counting, so that a computer that slept is locked when it wakes.
 */
final class IdleLock {

  /** How long before the lock the person is warned. */
  static final Duration WARNING = Duration.ofSeconds(30);

  /** What it does. */
  interface Acts {

    /**
     * Shows that the kluis is about to lock.
     *
     * @param seconds until then
     */
    void warn(int seconds);

    /** Takes the warning away. */
    void calm();

    /** Locks. */
    void lock();
  }

  private final Clock clock;
  private final Acts acts;
  private final Delays.Delay tick;
  private Duration wait = Duration.ofMinutes(5);
  private Instant touched = Instant.EPOCH;
  private boolean warned;

  IdleLock(Clock clock, Delays delays, Acts acts) {
    this.clock = clock;
    this.acts = acts;
    this.tick = delays.every(Duration.ofSeconds(1), this::look);
  }

  /** Begins to watch. */
  void start(Duration untilLock) {
    wait = untilLock;
    touched();
    tick.restart();
  }

  /** Stops watching. */
  void stop() {
    tick.stop();
    calm();
  }

  /** Somebody is there. */
  void touched() {
    touched = clock.instant();
    calm();
  }

  private void look() {
    Duration left = wait.minus(Duration.between(touched, clock.instant()));
    if (!left.isPositive()) {
      stop();
      acts.lock();
    } else if (left.compareTo(WARNING) <= 0) {
      warned = true;
      acts.warn((int) left.toSeconds());
    }
  }

  private void calm() {
    if (warned) {
      warned = false;
      acts.calm();
    }
  }
}
