package org.toevertrouwd.ui.kit;

import java.time.Duration;

/** Things that happen a while later, on the window's thread. */
public interface Delays {

  /** Something that will happen unless it is put off. */
  interface Delay {

    /** Starts the waiting, anew if it was on its way. */
    void restart();

    /** It does not happen. */
    void stop();
  }

  /** Something to be done a while after each {@link Delay#restart()}; not yet on its way. */
  Delay after(Duration wait, Runnable action);

  /**
   * Something to be done again and again with the same time between; not yet on its way. It lasts
   * as long as somebody holds what is given here: a page that is gone is not kept by its clock.
   */
  Delay every(Duration period, Runnable action);
}
