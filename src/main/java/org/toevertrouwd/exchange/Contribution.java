package org.toevertrouwd.exchange;

import java.util.List;
import java.util.Map;

/**
 * What one confidant adds to the sums of a pool, in the layout of the pool. Working figures of the
 * bureau, never public.
 *
 * @param signer who
 * @param threshold T of the package: at least so many distinct reporters stand behind every cell
 *     that it publishes
 * @param intervals by id of the table, what is known of each of its cells, in the order of the
 *     cells
 */
public record Contribution(SignerKey signer, int threshold, Map<String, List<Interval>> intervals) {

  public Contribution {
    intervals = Map.copyOf(intervals);
  }

  /** What is known of one cell. */
  public Interval of(String table, int cell) {
    return intervals.getOrDefault(table, List.of()).get(cell);
  }
}
