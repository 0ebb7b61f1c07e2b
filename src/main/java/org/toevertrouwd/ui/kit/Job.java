package org.toevertrouwd.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Work with what follows from it: on success, on each kind of failure, and at the end in any case.
 * Everything that follows happens on the window's thread.
 *
 * @param <T> what the work finds out
 */
public final class Job<T> {

  private final BiConsumer<Job<T>, Progress> starter;
  private final Consumer<Exception> unforeseen;
  private final List<Consumer<T>> successes = new ArrayList<>();
  private final List<Runnable> reverts = new ArrayList<>();
  private final List<Runnable> endings = new ArrayList<>();
  private final List<Failure<?>> failures = new ArrayList<>();
  private final Progress progress = new Progress();

  /**
   * A job.
   *
   * @param starter starts the work and later calls {@link #succeeded} or {@link #failed}
   * @param unforeseen what happens on a failure that nothing was said about
   */
  public Job(BiConsumer<Job<T>, Progress> starter, Consumer<Exception> unforeseen) {
    this.starter = starter;
    this.unforeseen = unforeseen;
  }

  private record Failure<E extends Exception>(
      Predicate<Exception> fits, Class<E> type, Consumer<E> then) {
    boolean handle(Exception e) {
      if (!fits.test(e)) {
        return false;
      }
      then.accept(type.cast(e));
      return true;
    }
  }

  /** What happens with the outcome. */
  public Job<T> then(Consumer<T> next) {
    successes.add(next);
    return this;
  }

  /** What happens on a failure of a kind; the first kind named that fits is the one. */
  public <E extends Exception> Job<T> onFailure(Class<E> type, Consumer<E> next) {
    failures.add(new Failure<>(type::isInstance, type, next));
    return this;
  }

  /** What happens when the person cancelled. */
  public Job<T> onCancel(Runnable next) {
    return onFailure(CancellationException.class, _ -> next.run());
  }

  /** What happens on any failure, besides what is said about its kind: what was assumed is undone. */
  public Job<T> otherwise(Runnable next) {
    reverts.add(next);
    return this;
  }

  /** What happens at the end in any case. */
  public Job<T> atEnd(Runnable next) {
    endings.add(next);
    return this;
  }

  /** Starts it. The progress may be shown, and is how it is cancelled. */
  public Progress start() {
    starter.accept(this, progress);
    return progress;
  }

  /** Called by who ran the work, on the window's thread. */
  public void succeeded(T outcome) {
    try {
      successes.forEach(next -> next.accept(outcome));
    } finally {
      endings.forEach(Runnable::run);
    }
  }

  /** Called by who ran the work, on the window's thread. */
  public void failed(Exception e) {
    try {
      reverts.forEach(Runnable::run);
      boolean handled = failures.stream().anyMatch(failure -> failure.handle(e));
      if (!handled && !(e instanceof CancellationException)) {
        unforeseen.accept(e);
      }
    } finally {
      endings.forEach(Runnable::run);
    }
  }
}
