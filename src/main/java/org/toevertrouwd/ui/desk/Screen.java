package org.toevertrouwd.ui.desk;

import javafx.scene.layout.Region;

/** One page of the window, made when one goes there and thrown away when one leaves. */
public interface Screen {

  /** What is seen; the same node every time. */
  Region view();

  /** Called once it is in the window: reads what it shows, and gives the focus. */
  void shown();

  /**
   * Called before it goes, also before the kluis locks: hands to {@code Jobs} whatever was typed
   * and not yet saved. Short jobs run in order, so all of it is done before the lock.
   */
  default void leaving() {}

  /** Called when it is left for good: what was typed is saved, and nobody comes back to it. */
  default void gone() {}

  /** Saves now (Ctrl+S). */
  default void saveNow() {
    leaving();
  }
}
