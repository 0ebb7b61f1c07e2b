package org.toevertrouwd.audit;

import java.util.Arrays;
import java.util.List;

/**
 * One side less the other is none, or is not negative: the sum of {@code more} less the sum of
 * {@code less}.
 *
 * @param more unknowns that are added
 * @param less unknowns that are taken off
 * @param equal whether nothing may be left
 */
record Relation(List<Integer> more, List<Integer> less, boolean equal) {

  Relation {
    more = List.copyOf(more);
    less = List.copyOf(less);
  }

  static Relation sum(int total, List<Integer> parts) {
    return new Relation(parts, List.of(total), true);
  }

  static Relation part(int part, int whole) {
    return new Relation(List.of(whole), List.of(part), false);
  }

  /** Whether the values keep it, in exact arithmetic. */
  boolean keptBy(long[] values) {
    long left = 0;
    for (int unknown : more) {
      left = Math.addExact(left, values[unknown]);
    }
    for (int unknown : less) {
      left = Math.subtractExact(left, values[unknown]);
    }
    return equal ? left == 0 : left >= 0;
  }

  /** Every unknown in it. */
  int[] unknowns() {
    int[] all = Arrays.copyOf(array(more), more.size() + less.size());
    System.arraycopy(array(less), 0, all, more.size(), less.size());
    return all;
  }

  int sign(int place) {
    return place < more.size() ? 1 : -1;
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
