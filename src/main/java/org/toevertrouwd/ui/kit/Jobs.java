package org.toevertrouwd.ui.kit;

/**
 * Starts work away from the window's thread and brings the outcome back to it, so that the window
 * never waits. Jobs of one {@code Jobs} that are not long run one after the other, in the order in
 * which they were started: two edits of the same thing reach the kluis in the order they were made.
 */
public interface Jobs {

  /**
   * Work that is over within a moment.
   *
   * @param <T> what it finds out
   */
  @FunctionalInterface
  interface Work<T> {

    /** Does the work, on a thread that is not the window's. */
    T run() throws Exception;
  }

  /**
   * Work that may take longer than a second: it tells how far it is and can be cancelled.
   *
   * @param <T> what it finds out
   */
  @FunctionalInterface
  interface LongWork<T> {

    /**
     * Does the work, on a thread that is not the window's.
     *
     * @throws java.util.concurrent.CancellationException when it noticed that it was cancelled
     */
    T run(Progress progress) throws Exception;
  }

  /** A short job, not yet started. */
  <T> Job<T> job(Work<T> work);

  /** A long job, not yet started; it does not keep short ones waiting. */
  <T> Job<T> longJob(LongWork<T> work);
}
