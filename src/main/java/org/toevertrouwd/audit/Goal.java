package org.toevertrouwd.audit;

/**
 * When a hidden cell is safe, as far as one can know who does not know what it hides.
 *
 * <p>A hidden count below T must leave 0 to T - 1 open; a hidden count a from T on must leave a - T
 * + 1 to a + T - 1 open (FIGURES.md, "Goals of protection"). The auditor sees which values are open
 * and not a, so:
 *
 * <ul>
 *   <li>From 0 on: everything up to T - 1 must be open. Then a count below T is protected, and of a
 *       larger one nothing can be said from the file alone.
 *   <li>From T on: the count is certainly T or more. At least one of the open values must have T -
 *       1 open on both sides, or the count that it is cannot be protected: a width of 2T - 2.
 *   <li>From 1 to T - 1 on: the count may be below T, and a reader knows that it is not none. Nobody
 *       can prove that safe from the file, so it is not.
 * </ul>
 *
 * <p>Nobody is protected against what everybody knows anyway: that no count is below 0 and none
 * above the total of its unit. Upwards the total is therefore enough.
 */
final class Goal {

  private final int threshold;

  Goal(int threshold) {
    this.threshold = threshold;
  }

  /**
   * Whether an outside reader learns too little to matter.
   *
   * @param low least that is open
   * @param high most that is open
   * @param cap most that the total of the unit can be
   */
  boolean met(long low, long high, long cap) {
    if (low == 0) {
      return high >= Math.min(threshold - 1, cap);
    }
    long upwards = high >= cap ? 0 : threshold - 1;
    return low >= threshold && high - low >= threshold - 1 + upwards;
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
