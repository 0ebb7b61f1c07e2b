package org.toevertrouwd.kluis;

/** Told how far long work on a kluis is. Called on the working thread; must be quick. */
@FunctionalInterface
public interface ProgressListener {

  /** Listens to nothing. */
  ProgressListener NONE = (done, total) -> {};

  /**
   * So much is done.
   *
   * @param doneBytes bytes done, from 0
   * @param totalBytes bytes in all, an estimate that does not change during the work
   */
  void progress(long doneBytes, long totalBytes);
}
