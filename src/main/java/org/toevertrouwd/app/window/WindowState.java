package org.toevertrouwd.app.window;

import java.util.Set;

/** Whether a kluis is open. What can follow on what is written down, and anything else refused. */
enum WindowState {
  /** No kluis is open. */
  LOCKED,
  /** A kluis is open. */
  OPEN,
  /** What was typed is being saved, then the kluis closes; or not, where it could not be saved. */
  LOCKING;

  /**
   * The next state.
   *
   * @throws IllegalStateException if it can't follow
   */
  WindowState to(WindowState next) {
    if (!following().contains(next)) {
      throw new IllegalStateException(this + " to " + next);
    }
    return next;
  }

  private Set<WindowState> following() {
    return switch (this) {
      case LOCKED -> Set.of(OPEN);
      case OPEN -> Set.of(LOCKING);
      case LOCKING -> Set.of(LOCKED, OPEN);
    };
  }
}
