package org.toevertrouwd.audit;

import java.util.Arrays;

/**
 * Bounded primal simplex that starts from wherever the last search ended. Its numbers are not
 * exact, and nothing is believed of them: what it finds is checked elsewhere in whole numbers. It
 * counts its work and stops when that is used up.
 */
final class Simplex {

  private static final double NEAR = 1e-7;
  private static final int PATIENCE = 40;

  private final Tableau tableau;
  private final double[] low;
  private final double[] high;
  private final double[] value;
  private final Work work;
  private int standing;

  /** The bounds are of the columns and then of the rows; all are finite. */
  Simplex(Tableau tableau, double[] low, double[] high, Work work) {
    this.tableau = tableau;
    this.low = low.clone();
    this.high = high.clone();
    this.value = low.clone();
    this.work = work;
    settle();
  }

  double value(int variable) {
    return value[variable];
  }

  void bound(int variable, double least, double most) {
    low[variable] = least;
    high[variable] = most;
  }

  /** After bounds changed: brings every column within its bounds, and the rows along. */
  void settle() {
    for (int column = 0; column < tableau.columns(); column++) {
      int variable = tableau.columnVariable(column);
      value[variable] = Math.clamp(value[variable], low[variable], high[variable]);
    }
    for (int row = 0; row < tableau.rows(); row++) {
      value[tableau.rowVariable(row)] = tableau.valueOf(row, value);
    }
  }

  /** Finds values within all bounds; false if there are none, or the work is used up. */
  boolean feasible() {
    standing = 0;
    double[] gradient = new double[tableau.columns()];
    while (towardsBounds(gradient)) {
      if (!step(gradient)) {
        return false;
      }
    }
    return true;
  }

  /** Makes one variable as large, or as small, as can be; false if the work is used up. */
  boolean push(int variable, int direction) {
    standing = 0;
    double[] gradient = new double[tableau.columns()];
    do {
      Arrays.fill(gradient, 0);
      gradient(variable, direction, gradient);
    } while (step(gradient));
    return !work.usedUp();
  }

  private void gradient(int variable, int direction, double[] gradient) {
    for (int row = 0; row < tableau.rows(); row++) {
      if (tableau.rowVariable(row) == variable) {
        tableau.addRow(row, direction, gradient);
        return;
      }
    }
    for (int column = 0; column < tableau.columns(); column++) {
      if (tableau.columnVariable(column) == variable) {
        gradient[column] = direction;
      }
    }
  }

  private boolean towardsBounds(double[] gradient) {
    Arrays.fill(gradient, 0);
    boolean outside = false;
    for (int row = 0; row < tableau.rows(); row++) {
      int side = side(tableau.rowVariable(row));
      if (side != 0) {
        tableau.addRow(row, -side, gradient);
        outside = true;
      }
    }
    return outside;
  }

  /** -1 below its bounds, 1 above, 0 within. */
  private int side(int variable) {
    if (value[variable] < low[variable] - NEAR) {
      return -1;
    }
    return value[variable] > high[variable] + NEAR ? 1 : 0;
  }

  private boolean step(double[] gradient) {
    int column = entering(gradient);
    if (column < 0 || !work.take()) {
      return false;
    }
    int direction = gradient[column] > 0 ? 1 : -1;
    int variable = tableau.columnVariable(column);
    double length =
        direction > 0 ? high[variable] - value[variable] : value[variable] - low[variable];
    int blocking = -1;
    for (int row = 0; row < tableau.rows(); row++) {
      double room = room(row, tableau.at(row, column) * direction);
      boolean tie = blocking >= 0 && Math.abs(room - length) <= NEAR;
      if (room < length - NEAR || (tie && better(row, blocking, column))) {
        length = Math.min(room, length);
        blocking = row;
      }
    }
    move(column, direction, Math.max(0, length), blocking);
    return true;
  }

  private int entering(double[] gradient) {
    int best = -1;
    for (int column = 0; column < gradient.length; column++) {
      int variable = tableau.columnVariable(column);
      boolean helps =
          (gradient[column] > NEAR && value[variable] < high[variable] - NEAR)
              || (gradient[column] < -NEAR && value[variable] > low[variable] + NEAR);
      if (helps && (best < 0 || preferred(gradient, column, best))) {
        best = column;
      }
    }
    return best;
  }

  /** The steepest; after standing still for long, the first one (Bland), which cannot circle. */
  private boolean preferred(double[] gradient, int column, int best) {
    return standing > PATIENCE
        ? tableau.columnVariable(column) < tableau.columnVariable(best)
        : Math.abs(gradient[column]) > Math.abs(gradient[best]);
  }

  private boolean better(int row, int blocking, int column) {
    return standing > PATIENCE
        ? tableau.rowVariable(row) < tableau.rowVariable(blocking)
        : Math.abs(tableau.at(row, column)) > Math.abs(tableau.at(blocking, column)) + NEAR;
  }

  /** How far the column can go before this row meets a bound. */
  private double room(int row, double slope) {
    if (Math.abs(slope) < NEAR) {
      return Double.POSITIVE_INFINITY;
    }
    int variable = tableau.rowVariable(row);
    int side = side(variable);
    if (slope > 0) {
      double bound = side < 0 ? low[variable] : high[variable];
      return side > 0 ? Double.POSITIVE_INFINITY : (bound - value[variable]) / slope;
    }
    double bound = side > 0 ? high[variable] : low[variable];
    return side < 0 ? Double.POSITIVE_INFINITY : (bound - value[variable]) / slope;
  }

  private void move(int column, int direction, double length, int blocking) {
    standing = length > NEAR ? 0 : standing + 1;
    value[tableau.columnVariable(column)] += direction * length;
    for (int row = 0; row < tableau.rows(); row++) {
      value[tableau.rowVariable(row)] += tableau.at(row, column) * direction * length;
    }
    if (blocking >= 0) {
      int leaving = tableau.rowVariable(blocking);
      boolean atLow =
          Math.abs(value[leaving] - low[leaving]) < Math.abs(value[leaving] - high[leaving]);
      value[leaving] = atLow ? low[leaving] : high[leaving];
      tableau.pivot(blocking, column);
    }
  }
}
