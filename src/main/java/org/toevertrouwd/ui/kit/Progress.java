package org.toevertrouwd.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** How far a job is, and whether the person wants it to stop. Any thread may use it. */
public final class Progress {

  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicReference<DoubleConsumer> listener = new AtomicReference<>(_ -> {});
  private final AtomicReference<Consumer<String>> teller = new AtomicReference<>(_ -> {});

  /**
   * Tells how far the work is.
   *
   * @param fraction 0 to 1
   * @throws CancellationException if the person cancelled
   */
  public void at(double fraction) {
    check();
    listener.get().accept(fraction);
  }

  /**
   * Tells how far the work is, in words too.
   *
   * @param fraction 0 to 1
   * @param step which part is being done
   * @throws CancellationException if the person cancelled
   */
  public void at(double fraction, String step) {
    check();
    teller.get().accept(step);
    listener.get().accept(fraction);
  }

  /**
   * Notices a cancellation.
   *
   * @throws CancellationException if the person cancelled
   */
  public void check() {
    if (cancelled.get()) {
      throw new CancellationException();
    }
  }

  /** Asks the work to stop at its next safe point. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Who hears which part is being done; called on the thread of the work, before the fraction. */
  public void listenToSteps(Consumer<String> hearer) {
    teller.set(hearer);
  }

  /** Who hears how far it is; called on the thread of the work. */
  public void listen(DoubleConsumer hearer) {
    listener.set(hearer);
  }
}
