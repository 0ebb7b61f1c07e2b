package org.toevertrouwd.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.toevertrouwd.ui.kit.DirectJobs;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs;

/** Jobs that wait until the test says that they are done, in the order they were started. */
public final class LateJobs implements Jobs {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Consumer<Exception> unforeseen;
  private final DirectJobs direct;

  /** Jobs; failures that nobody handles are told. */
  public LateJobs(Consumer<Exception> unforeseen) {
    this.unforeseen = unforeseen;
    this.direct = new DirectJobs(unforeseen);
  }

  /** How many wait. */
  public int size() {
    return waiting.size();
  }

  /** The first one that waits is done. */
  public void one() {
    waiting.remove().run();
  }

  /** All are done, also those that follow from them. */
  public void all() {
    while (!waiting.isEmpty()) {
      one();
    }
  }

  @Override
  public <T> Job<T> job(Work<T> work) {
    return longJob(_ -> work.run());
  }

  @Override
  public <T> Job<T> longJob(LongWork<T> work) {
    return new Job<>(
        (job, _) ->
            waiting.add(
                () ->
                    direct
                        .longJob(work)
                        .then(job::succeeded)
                        .onFailure(Exception.class, job::failed)
                        .start()),
        unforeseen);
  }
}
