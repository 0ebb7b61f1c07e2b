package org.toevertrouwd.pool;

import org.toevertrouwd.figures.Tally;

/**
 * What one sum of a pool needs before everybody may see it, whatever else is shown. In the figures
 * of one confidant most tables know no contributor rule; in those of a pool every sum does, for a
 * contributor is a confidant. Source: FIGURES.md, "Combining (bureau)"; decision record 0035.
 */
final class SumRules {

  private static final int CONTRIBUTORS = 3;
  private static final long LARGEST_SHARE = 85;

  private SumRules() {}

  /** Whether it may be shown. */
  static boolean allow(Tally sum, int threshold) {
    boolean exact = sum.pooled().filter(Tally.Range::exact).isPresent();
    int largest = sum.shares().values().stream().mapToInt(Tally.Share::value).max().orElse(0);
    int vouched = sum.shares().values().stream().mapToInt(Tally.Share::reporters).max().orElse(0);
    return exact
        && sum.shares().size() >= CONTRIBUTORS
        && 100L * largest <= LARGEST_SHARE * sum.value()
        && sum.reporters() - vouched >= threshold;
  }
}
