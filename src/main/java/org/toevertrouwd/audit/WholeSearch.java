package org.toevertrouwd.audit;

/**
 * Looks for tables of whole numbers at the ends of what is possible in one component: by simplex,
 * and where a corner is not whole by branching.
 */
final class WholeSearch {

  private static final double NEAR = 1e-5;
  private static final int MOST_BRANCHES = 400;

  private final Component component;
  private final Taker taker;
  private final Work work;
  private final Simplex simplex;
  private final double[] low;
  private final double[] high;
  private final boolean possible;
  private int branches;
  private long best;
  private boolean found;
  private boolean complete;

  /** Takes what was found. */
  @FunctionalInterface
  interface Taker {

    /** Whether the values really keep every relation. */
    boolean take(Component component, long[] values);
  }

  WholeSearch(Component component, Limits limits, Work work, Taker taker) {
    this.component = component;
    this.taker = taker;
    this.work = work;
    int columns = component.unknowns().length;
    int rows = component.relations().size();
    low = new double[columns + rows];
    high = new double[columns + rows];
    for (int column = 0; column < columns; column++) {
      low[column] = limits.low(component.unknowns()[column]);
      high[column] = limits.high(component.unknowns()[column]);
    }
    for (int row = 0; row < rows; row++) {
      Relation relation = component.relations().get(row);
      low[columns + row] = Component.least(relation, limits);
      high[columns + row] =
          relation.equal() ? low[columns + row] : (double) Limits.MOST * Limits.MOST;
    }
    simplex = new Simplex(component.tableau(), low, high, work);
    possible = simplex.feasible() || work.usedUp();
  }

  /** Whether there are values at all; true also when the work was used up before it was known. */
  boolean possible() {
    return possible;
  }

  /** Hands over what the simplex stands on, if it is whole. */
  boolean take() {
    long[] values = new long[component.unknowns().length];
    for (int place = 0; place < values.length; place++) {
      values[place] = Math.round(simplex.value(place));
    }
    return taker.take(component, values);
  }

  /** Takes one unknown to its end; false if the end is not proven. */
  boolean push(int place, int direction) {
    branches = 0;
    found = false;
    complete = true;
    if (possible) {
      branch(place, direction);
    }
    return found && complete;
  }

  private void branch(int place, int direction) {
    branches++;
    if (branches > MOST_BRANCHES) {
      complete = false;
      return;
    }
    simplex.settle();
    if (!simplex.feasible()) {
      complete &= !work.usedUp();
      return;
    }
    if (!simplex.push(place, direction)) {
      complete = false;
      return;
    }
    double end = simplex.value(place) * direction;
    if (found && Math.floor(end + NEAR) <= best) {
      return;
    }
    int broken = broken();
    if (broken < 0) {
      boolean taken = take();
      complete &= taken;
      if (taken) {
        best = Math.round(end);
        found = true;
      }
      return;
    }
    split(place, direction, broken);
  }

  private void split(int place, int direction, int broken) {
    double middle = Math.floor(simplex.value(broken));
    double least = low[broken];
    double most = high[broken];
    double nearest = simplex.value(broken) - middle;
    for (boolean upper :
        nearest < 0.5 ? new boolean[] {false, true} : new boolean[] {true, false}) {
      low[broken] = upper ? middle + 1 : least;
      high[broken] = upper ? most : middle;
      simplex.bound(broken, low[broken], high[broken]);
      branch(place, direction);
      low[broken] = least;
      high[broken] = most;
      simplex.bound(broken, least, most);
    }
    simplex.settle();
  }

  /** The unknown that is least whole, or -1. */
  private int broken() {
    int worst = -1;
    double most = NEAR;
    for (int place = 0; place < component.unknowns().length; place++) {
      double value = simplex.value(place);
      double off = Math.abs(value - Math.rint(value));
      if (off > most) {
        most = off;
        worst = place;
      }
    }
    return worst;
  }
}
