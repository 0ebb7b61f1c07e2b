package org.toevertrouwd.ui.kit.chart;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.toevertrouwd.ui.kit.Delays.Delay;
import org.toevertrouwd.ui.kit.Kit;

/** Fills a long page some cards a time: all at once they would hold up the window. */
public final class Gradually {

  private static final int AT_ONCE = 6;
  private static final Duration BREATH = Duration.ofMillis(30);

  private final Queue<Runnable> left = new ArrayDeque<>();
  private final Delay later;

  /** Nothing to fill yet. */
  public Gradually(Kit kit) {
    later = kit.delays().after(BREATH, this::go);
  }

  /** Something that is done in its turn. */
  public void add(Runnable step) {
    left.add(step);
  }

  /** Does the first of it now, and the rest soon. */
  public void go() {
    for (int i = 0; i < AT_ONCE && !left.isEmpty(); i++) {
      left.remove().run();
    }
    if (!left.isEmpty()) {
      later.restart();
    }
  }

  /** The rest is not needed. */
  public void stop() {
    left.clear();
    later.stop();
  }
}
