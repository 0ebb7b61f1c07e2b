package org.toevertrouwd.app.window;

import javafx.animation.AnimationTimer;

/**
 * Waits until the first page has been painted before it does something: until then every processor
 * works on what the person is waiting for.
 */
final class OncePainted extends AnimationTimer {

  /** The first frame is drawn in the background while the second is prepared. */
  private static final int FRAMES = 4;

  private final Runnable action;
  private int frames;

  private OncePainted(Runnable action) {
    this.action = action;
  }

  /** Does something a few frames from now, on the window's thread. */
  static void run(Runnable action) {
    new OncePainted(action).start();
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames == FRAMES) {
      stop();
      action.run();
    }
  }
}
