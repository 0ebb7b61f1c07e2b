package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A linear program in which every variable has bounds: the least sum of costs. Solved by the dual
 * simplex method, so rows may be added and bounds moved in between. What it concludes can be
 * checked apart from how it was found: see {@link #atLeast} and {@link #provenEmpty}.
 */
final class BoxedProgram {

  /** What solving came to. */
  enum Outcome {
    /** A best point is known. */
    BEST,
    /** No point was found, probably because there is none. */
    EMPTY,
    /** It did not end. */
    ENDLESS
  }

  private static final double NEAR = 1e-9;
  private static final double OUTSIDE = 1e-7;

  private record Row(int[] variables, double[] factors) {

    void addTo(double[] form, double times) {
      for (int term = 0; term < variables.length; term++) {
        form[variables[term]] += times * factors[term];
      }
    }
  }

  private final int variables;
  private final Work work;
  private final double[] cost;
  private final List<Row> rows = new ArrayList<>();
  private final double[] least;
  private final double[] most;
  private double[] lower;
  private double[] upper;
  private double[] values;
  private boolean[] up;
  private Dictionary dictionary;
  private int emptyRow;

  BoxedProgram(double[] cost, double[] lower, double[] upper, Work work) {
    this.work = work;
    variables = cost.length;
    this.cost = cost.clone();
    this.least = lower.clone();
    this.most = upper.clone();
    this.lower = lower.clone();
    this.upper = upper.clone();
    values = new double[variables];
    up = new boolean[variables];
    dictionary = new Dictionary(variables, work);
    add(all(variables), unlike(cost), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * Costs that hardly differ, but no two alike: equal ones would let the method turn in circles.
   */
  private static double[] unlike(double[] cost) {
    SplittableRandom random = new SplittableRandom(1);
    double[] changed = cost.clone();
    Arrays.setAll(changed, i -> cost[i] + 1e-5 * random.nextDouble());
    return changed;
  }

  private static int[] all(int number) {
    int[] all = new int[number];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /** Adds a row: a sum that lies between bounds, the upper one no more than can be anyway. */
  void add(int[] of, double[] factors, double from, double to) {
    double possible = 0;
    for (int term = 0; term < of.length; term++) {
      possible += Math.max(factors[term] * least[of[term]], factors[term] * most[of[term]]);
    }
    rows.add(new Row(of, factors));
    int variable = dictionary.add(of, factors);
    lower = Arrays.copyOf(lower, variable + 1);
    upper = Arrays.copyOf(upper, variable + 1);
    values = Arrays.copyOf(values, variable + 1);
    up = Arrays.copyOf(up, variable + 1);
    lower[variable] = from;
    upper[variable] = rows.size() == 1 ? to : Math.max(from, Math.min(to, possible));
  }

  /** Moves the bounds of a variable, within those it began with. */
  void bound(int variable, double from, double to) {
    lower[variable] = from;
    upper[variable] = to;
  }

  double lower(int variable) {
    return lower[variable];
  }

  double upper(int variable) {
    return upper[variable];
  }

  /** The value of a variable at the point found. */
  double value(int variable) {
    return values[variable];
  }

  /** Begins anew from the rows themselves, to be rid of errors of rounding. */
  void refresh() {
    dictionary = new Dictionary(variables, work);
    for (Row row : rows) {
      dictionary.add(row.variables, row.factors);
    }
  }

  /** Looks for the best point. */
  Outcome solve() {
    settle();
    int allowed = 50 * (rows.size() + variables);
    for (int turn = 0; turn < allowed; turn++) {
      compute();
      int row = leaving();
      if (row < 0) {
        return Outcome.BEST;
      }
      if (!exchanged(row, turn > allowed / 2)) {
        emptyRow = row;
        return Outcome.EMPTY;
      }
    }
    return Outcome.ENDLESS;
  }

  /** Brings the variable of a row to its bound; false if nothing can come in its place. */
  private boolean exchanged(int row, boolean late) {
    int column = entering(row, late);
    if (column >= 0) {
      int out = dictionary.inside(row);
      up[out] = values[out] > upper[out];
      dictionary.exchange(row, column);
    }
    return column >= 0;
  }

  private void settle() {
    double[] price = dictionary.row(0);
    for (int column = 0; column < variables; column++) {
      int variable = dictionary.outside(column);
      if (Math.abs(price[column]) > NEAR) {
        up[variable] = price[column] < 0;
      }
    }
  }

  private void compute() {
    int[] filled = filled();
    for (int row = 0; row < dictionary.rows(); row++) {
      double[] factors = dictionary.row(row);
      double sum = 0;
      for (int column : filled) {
        sum += factors[column] * values[dictionary.outside(column)];
      }
      values[dictionary.inside(row)] = sum;
    }
  }

  /** Puts the variables of columns at their bounds; answers those that are not 0. */
  private int[] filled() {
    int[] filled = new int[variables];
    int count = 0;
    for (int column = 0; column < variables; column++) {
      int variable = dictionary.outside(column);
      values[variable] = up[variable] ? upper[variable] : lower[variable];
      if (values[variable] != 0) {
        filled[count++] = column;
      }
    }
    return Arrays.copyOf(filled, count);
  }

  private int leaving() {
    int found = -1;
    double worst = OUTSIDE;
    for (int row = 1; row < dictionary.rows(); row++) {
      int variable = dictionary.inside(row);
      double value = values[variable];
      double outside = Math.max(lower[variable] - value, value - upper[variable]);
      if (outside > worst) {
        worst = outside;
        found = row;
      }
    }
    return found;
  }

  /** The column whose price changes first; among equals the firmest, or late on the first. */
  private int entering(int row, boolean late) {
    double[] factors = dictionary.row(row);
    double[] price = dictionary.row(0);
    int found = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int column = 0; column < variables; column++) {
      double pull = wanted(row) * factors[column];
      if (Math.abs(pull) > NEAR && helps(dictionary.outside(column), pull)) {
        double ratio = Math.abs(price[column]) / Math.abs(pull);
        boolean firmer = found < 0 || !late && Math.abs(pull) > Math.abs(factors[found]);
        if (ratio < least - NEAR || ratio < least + NEAR && firmer) {
          least = Math.min(ratio, least);
          found = column;
        }
      }
    }
    return found;
  }

  /** 1 where the variable of a row must rise, -1 where it must fall. */
  private int wanted(int row) {
    int out = dictionary.inside(row);
    return values[out] < lower[out] ? 1 : -1;
  }

  private boolean helps(int variable, double pull) {
    return lower[variable] < upper[variable] && (up[variable] ? pull < 0 : pull > 0);
  }

  /** A number that no allowed point costs less than, whatever errors of rounding were made. */
  double atLeast() {
    double[] opposite = new double[variables];
    Arrays.setAll(opposite, i -> -cost[i]);
    return -atMost(opposite, 0, -1);
  }

  /** Whether it is certain, after {@link Outcome#EMPTY}, that there is no allowed point. */
  boolean provenEmpty() {
    int variable = dictionary.inside(emptyRow);
    double sign = values[variable] < lower[variable] ? 1 : -1;
    double[] form = new double[variables];
    if (variable < variables) {
      form[variable] = sign;
    } else {
      rows.get(variable - variables).addTo(form, sign);
    }
    double needed = sign > 0 ? lower[variable] : -upper[variable];
    return atMost(form, emptyRow, sign) < needed - NEAR;
  }

  /** At most this is a form, from the bounds and the rows, multiplied as a row here says. */
  private double atMost(double[] form, int row, double sign) {
    double most = 0;
    double[] factors = dictionary.row(row);
    double[] rest = form.clone();
    for (int column = 0; column < variables; column++) {
      int variable = dictionary.outside(column);
      double factor = sign * factors[column];
      if (variable >= variables && factor != 0) {
        most += Math.max(factor * lower[variable], factor * upper[variable]);
        rows.get(variable - variables).addTo(rest, -factor);
      }
    }
    return most + mostWithin(rest);
  }

  /** The most that a form is within the bounds alone. */
  private double mostWithin(double[] form) {
    double most = 0;
    for (int i = 0; i < variables; i++) {
      most += Math.max(form[i] * lower[i], form[i] * upper[i]);
    }
    return most;
  }
}
