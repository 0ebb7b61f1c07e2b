package org.toevertrouwd.ui.kit;

import java.util.function.Consumer;

/** Jobs that are done at once on the thread that starts them: for pictures, and for tests. */
public final class DirectJobs implements Jobs {

  private final Consumer<Exception> unforeseen;

  /**
   * Jobs.
   *
   * @param unforeseen hears of failures that nobody handles
   */
  public DirectJobs(Consumer<Exception> unforeseen) {
    this.unforeseen = unforeseen;
  }

  @Override
  public <T> Job<T> job(Work<T> work) {
    return longJob(_ -> work.run());
  }

  @Override
  public <T> Job<T> longJob(LongWork<T> work) {
    return new Job<>((job, progress) -> run(work, job, progress), unforeseen);
  }

  private static <T> void run(LongWork<T> work, Job<T> job, Progress progress) {
    T outcome;
    try {
      outcome = work.run(progress);
    } catch (Exception e) {
      job.failed(e);
      return;
    }
    job.succeeded(outcome);
  }
}
