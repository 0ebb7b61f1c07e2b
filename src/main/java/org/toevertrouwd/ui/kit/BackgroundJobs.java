package org.toevertrouwd.ui.kit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The jobs of the running program: one thread for the short ones, one more for every long one. */
public final class BackgroundJobs implements Jobs, AutoCloseable {

  private final ExecutorService inOrder =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("jobs").factory());
  private final ExecutorService beside =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("long-job-", 1).factory());
  private final Consumer<Exception> unforeseen;

  /**
   * Jobs.
   *
   * @param unforeseen hears, on the window's thread, of failures that nobody handles
   */
  public BackgroundJobs(Consumer<Exception> unforeseen) {
    this.unforeseen = unforeseen;
  }

  @Override
  public <T> Job<T> job(Work<T> work) {
    return new Job<>(
        (job, _) -> inOrder.execute(() -> run(_ -> work.run(), job, new Progress())), unforeseen);
  }

  @Override
  public <T> Job<T> longJob(LongWork<T> work) {
    return new Job<>((job, progress) -> beside.execute(() -> run(work, job, progress)), unforeseen);
  }

  private static <T> void run(LongWork<T> work, Job<T> job, Progress progress) {
    try {
      T outcome = work.run(progress);
      Platform.runLater(() -> job.succeeded(outcome));
    } catch (Exception e) {
      Platform.runLater(() -> job.failed(e));
    } catch (Error e) {
      // Such as no memory left: what waits for the job must hear that it is over all the same.
      Platform.runLater(() -> job.failed(new ExecutionException(e)));
    }
  }

  @Override
  public void close() {
    inOrder.shutdown();
    beside.shutdownNow();
  }
}
