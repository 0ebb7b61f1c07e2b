package org.toevertrouwd.kluis;

/** Adds up how far long work is and tells the listener. */
final class ProgressMeter {

  private final ProgressListener listener;
  private final long total;
  private long done;

  ProgressMeter(ProgressListener listener, long total) {
    this.listener = listener;
    this.total = total;
  }

  void done(long bytes) {
    done = Math.min(total, done + bytes);
    listener.progress(done, total);
  }
}
