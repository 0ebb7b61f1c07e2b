package org.toevertrouwd.bench;

import java.util.Arrays;

/**
 * How long something took.
 *
 * @param p50 median, in milliseconds
 * @param p95 95th percentile, in milliseconds
 * @param runs how many times it was done, after warming up
 */
record Measured(double p50, double p95, int runs) {

  /** Something to measure. */
  @FunctionalInterface
  interface Action {

    /** Does it once. */
    void run() throws Exception;
  }

  /** Warms up a quarter of the runs, then measures; what comes after each run is not measured. */
  static Measured of(int runs, Action action, Action after) throws Exception {
    for (int i = 0; i < Math.max(2, runs / 4); i++) {
      action.run();
      after.run();
    }
    double[] milliseconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      long begin = System.nanoTime();
      action.run();
      milliseconds[i] = (System.nanoTime() - begin) / 1e6;
      after.run();
    }
    return of(milliseconds);
  }

  /** What was measured elsewhere, in milliseconds. */
  static Measured of(double[] milliseconds) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return new Measured(at(sorted, 0.50), at(sorted, 0.95), sorted.length);
  }

  /** The nearest rank, as usual for small samples. */
  private static double at(double[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return Math.round(sorted[rank - 1] * 100) / 100.0;
  }
}
