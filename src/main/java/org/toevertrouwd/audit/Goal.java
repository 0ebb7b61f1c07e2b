package org.toevertrouwd.audit;

/**
 * When a hidden cell is safe. A hidden count below T must leave 0 to T - 1 open; a hidden count a
 * from T on must leave a - T + 1 to a + T - 1 open (FIGURES.md, "Goals of protection"). At home
 * that is judged by what was counted. From the file alone one sees which values are open and not a,
 * so figures pass when a could be a count of which the goal is reached:
 *
 * <ul>
 *   <li>a count below T, if everything from 0 to T - 1 is open;
 *   <li>a count v from T on, if T - 1 is open on both sides of it: a width of 2T - 2.
 * </ul>
 *
 * <p>Nobody is protected against what everybody knows anyway: that no count is below 0 and none
 * above the total of its unit. Upwards the total is therefore enough. Source: decision record 0036.
 */
final class Goal {

  private final int threshold;

  Goal(int threshold) {
    this.threshold = threshold;
  }

  /**
   * Whether an outside reader may learn too little to matter, as far as the file tells.
   *
   * @param low least that is open
   * @param high most that is open
   * @param cap most that the total of the unit can be
   */
  boolean met(long low, long high, long cap) {
    long safest = Math.max(threshold, low + threshold - 1);
    return metFor(0, low, high, cap) || (safest <= high && metFor(safest, low, high, cap));
  }

  /**
   * Whether an outside reader learns too little to matter.
   *
   * @param value what was counted
   */
  boolean metFor(long value, long low, long high, long cap) {
    if (value < threshold) {
      return low == 0 && high >= Math.min(threshold - 1, cap);
    }
    return low <= value - threshold + 1 && high >= Math.min(value + threshold - 1, cap);
  }

  /**
   * Whether an employer learns too little to matter: he may not confine a hidden cell to less than
   * T - 1 between the ends, unless there is not more than that outside his own dossiers.
   *
   * @param others most that the unit counts outside his own dossiers
   */
  boolean metAgainstEmployer(long low, long high, long others) {
    return high - low >= Math.min(threshold - 1, others);
  }
}
