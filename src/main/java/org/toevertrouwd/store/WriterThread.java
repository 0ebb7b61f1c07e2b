package org.toevertrouwd.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one thread that owns the database and writes the kluis. It is never interrupted, because an
 * interrupted thread closes the file it writes; whoever waits for it may be interrupted, and keeps
 * waiting.
 */
final class WriterThread implements AutoCloseable {

  private final AtomicReference<Thread> thread = new AtomicReference<>();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = Thread.ofPlatform().name("store").daemon().unstarted(work);
            thread.set(made);
            return made;
          });

  /**
   * Runs a job and waits for it.
   *
   * @throws E what the job throws
   * @throws IllegalStateException when called from a job
   * @throws StoreException.Closed after {@link #close()}
   */
  <T, E extends Exception> T call(Job<T, E> job) throws E {
    if (Thread.currentThread() == thread.get()) {
      throw new IllegalStateException("work inside work");
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      executor.execute(() -> complete(answer, job));
    } catch (RejectedExecutionException e) {
      throw new StoreException.Closed();
    }
    return await(answer);
  }

  /** Ends the thread after the job it is at; a second time does nothing. */
  @Override
  public void close() {
    executor.shutdown();
  }

  private static <T> void complete(CompletableFuture<T> answer, Job<T, ?> job) {
    try {
      answer.complete(job.run());
    } catch (Throwable e) {
      answer.completeExceptionally(e);
    }
  }

  private static <T, E extends Exception> T await(CompletableFuture<T> answer) throws E {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw WriterThread.<E>thrown(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * A job can only have thrown E or something unchecked, so nothing else gets a wrong name here.
   */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> E thrown(ExecutionException e) {
    return switch (e.getCause()) {
      case Error error -> throw error;
      case RuntimeException unchecked -> throw unchecked;
      case null -> throw new IllegalStateException(e);
      case Throwable checked -> (E) checked;
    };
  }
}
