package org.toevertrouwd.protect;

import java.util.Arrays;
import java.util.List;

/**
 * Cells that hang together and could all be hidden, with the relations between them, in numbers of
 * their own. Relations are written for differences from the true values.
 *
 * @param cells their positions in the system, rising
 * @param ties the relations
 */
record Knot(List<Integer> cells, List<Tie> ties) {

  /**
   * One relation: a sum of differences that is 0, or no less than minus the room there is.
   *
   * @param cells numbers within the knot
   * @param factors by the same place
   * @param room by how much the sum may fall, not below 0
   * @param above whether it may rise
   */
  record Tie(int[] cells, int[] factors, long room, boolean above) {

    /** Whether differences, by number within the knot, keep it. Exact. */
    boolean keptBy(int[] shifts) {
      long sum = 0;
      for (int term = 0; term < cells.length; term++) {
        sum += (long) factors[term] * shifts[cells[term]];
      }
      return sum >= -room && (above || sum == 0);
    }

    double[] doubles() {
      return Arrays.stream(factors).asDoubleStream().toArray();
    }
  }

  Knot {
    cells = List.copyOf(cells);
    ties = List.copyOf(ties);
  }
}
