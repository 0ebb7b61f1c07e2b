package org.toevertrouwd.ui.desk;

import java.util.function.UnaryOperator;
import org.toevertrouwd.store.Work;

/**
 * How one thing stands while it is saved again and again: what was handed over last, so that
 * nothing is saved twice, and what the kluis acknowledged, to which it falls back when the last
 * change fails. On the window's thread.
 *
 * @param <T> the thing
 */
public final class Saves<T> {

  private final Desk desk;
  private T handed;
  private T acknowledged;
  private int round;

  /** A thing as the kluis holds it. */
  public Saves(Desk desk, T held) {
    this.desk = desk;
    this.handed = held;
    this.acknowledged = held;
  }

  /** What was handed over last, or what is held if that failed. */
  public T now() {
    return handed;
  }

  /** It is held like this, and nothing is under way. */
  public void hold(T held) {
    handed = held;
    acknowledged = held;
  }

  /** The kluis changed it by another way than {@link #hand}. */
  public void change(UnaryOperator<T> change) {
    handed = change.apply(handed);
    acknowledged = change.apply(acknowledged);
  }

  /**
   * Hands it over to be saved.
   *
   * @param onSaved once the kluis acknowledged it
   * @param onFailed when it could not, and nothing newer was handed over since
   */
  public void hand(T now, Work<Boolean> change, Runnable onSaved, Runnable onFailed) {
    handed = now;
    round++;
    int mine = round;
    desk.write(change)
        .then(
            _ -> {
              acknowledged = now;
              onSaved.run();
            })
        .otherwise(
            () -> {
              if (mine == round) {
                handed = acknowledged;
                onFailed.run();
              }
            })
        .start();
  }
}
