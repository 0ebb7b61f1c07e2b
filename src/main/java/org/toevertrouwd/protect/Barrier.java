package org.toevertrouwd.protect;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Why a cell cannot be thought further from its true value: a sum of what every other hidden cell
 * lets it move. It follows from the relations alone, however its multipliers were found (Fischetti
 * and Salazar 2001, protection inequalities).
 *
 * @param knot the relations
 * @param share by number, how far the cell could move because this one is hidden
 * @param always how far it could move whatever is hidden
 */
record Barrier(Knot knot, double[] share, double always) {

  private static final double NEAR = 1e-9;
  private static final int FINE = 1000;

  static Barrier of(Knot knot, Reading reader, int number, int direction, double[] multipliers) {
    double[] form = new double[knot.cells().size()];
    form[number] = direction;
    double always = 0;
    for (int row = 0; row < multipliers.length; row++) {
      Knot.Tie tie = knot.ties().get(row);
      double factor = tie.above() ? Math.min(0, multipliers[row]) : multipliers[row];
      always -= factor * tie.room();
      for (int term = 0; factor != 0 && term < tie.cells().length; term++) {
        form[tie.cells()[term]] -= factor * tie.factors()[term];
      }
    }
    return new Barrier(knot, shares(knot, reader, form), always);
  }

  private static double[] shares(Knot knot, Reading reader, double[] form) {
    double[] shares = new double[form.length];
    for (int i = 0; i < form.length; i++) {
      int cell = knot.cells().get(i);
      shares[i] = Math.max(form[i] * reader.above(cell), -form[i] * reader.below(cell));
    }
    return shares;
  }

  /** Both ends together. */
  Barrier with(Barrier other) {
    double[] sum = share.clone();
    Arrays.setAll(sum, i -> sum[i] + other.share[i]);
    return new Barrier(knot, sum, always + other.always);
  }

  /**
   * What must be hidden if this cell is, for it to move so far, besides the cells that are hidden
   * anyway. A cell counts for no more than all that is asked. Factors become whole numbers, never
   * smaller than they are. Empty where it moves that far by itself.
   */
  Optional<Cut> ifHidden(int number, double far, IntPredicate anyway) {
    double[] used = share.clone();
    double needed = far - always;
    for (int i = 0; i < used.length; i++) {
      if (i == number || anyway.test(knot.cells().get(i))) {
        needed -= used[i];
        used[i] = 0;
      }
    }
    return needed <= NEAR ? Optional.empty() : Optional.of(cut(number, used, needed));
  }

  private Cut cut(int number, double[] shares, double needed) {
    double[] used = shares.clone();
    Arrays.setAll(used, i -> used[i] < NEAR ? 0 : Math.min(used[i], needed));
    int scale = scale(used, needed);
    SortedMap<Integer, Integer> factors = new TreeMap<>();
    for (int i = 0; i < used.length; i++) {
      int factor = (int) Math.min(scale, Math.ceil(used[i] / needed * scale - NEAR));
      if (factor > 0) {
        factors.put(knot.cells().get(i), factor);
      }
    }
    int common = factors.values().stream().reduce(scale, Barrier::common);
    factors.replaceAll((cell, factor) -> factor / common);
    factors.put(knot.cells().get(number), -scale / common);
    return Cut.of(factors, 0);
  }

  private static int scale(double[] used, double needed) {
    for (int times = 1; times <= 4; times++) {
      int factor = times;
      boolean whole =
          near(needed * factor) && Arrays.stream(used).allMatch(share -> near(share * factor));
      if (whole && needed * factor < FINE) {
        return (int) Math.rint(needed * factor);
      }
    }
    return FINE;
  }

  private static boolean near(double number) {
    return Math.abs(number - Math.rint(number)) < NEAR;
  }

  private static int common(int first, int second) {
    return second == 0 ? first : common(second, first % second);
  }

  /**
   * That one more than these must be hidden if a cell is, when it is not enough for whole values.
   */
  static Cut oneMore(Knot knot, int cell, IntPredicate hidden) {
    SortedMap<Integer, Integer> factors = new TreeMap<>();
    knot.cells().stream().filter(other -> !hidden.test(other)).forEach(o -> factors.put(o, 1));
    factors.put(cell, -1);
    return Cut.of(factors, 0);
  }
}
