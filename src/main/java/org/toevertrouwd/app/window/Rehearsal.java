package org.toevertrouwd.app.window;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Walks through the pages before a kluis and ends the program. From such a run the startup cache is
 * made: what was needed in it is ready the next time.
 */
final class Rehearsal extends AnimationTimer {

  /** System property that asks for it; set by the build only. */
  static final String PROPERTY = "toevertrouwd.rehearsal";

  /** So many frames a page is shown, so that it is painted and nothing is still being prepared. */
  private static final int FRAMES = 20;

  private final Queue<Runnable> steps;
  private int frames;

  Rehearsal(ProgramWindow window) {
    steps =
        new ArrayDeque<>(
            List.of(window::start, window::bureau, window::setUp, window::start, window::quit));
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames % FRAMES == 0 && !steps.isEmpty()) {
      steps.remove().run();
    }
  }
}
