package org.toevertrouwd.protect;

import java.util.Optional;
import org.toevertrouwd.protect.Protection.Reason;

/**
 * The least that must stand behind a unit before anything of it is published: twice the threshold
 * of reporters, three contributors, and the threshold of reporters outside the largest contributor.
 * Source: FIGURES.md, "Open release: rules", Floor.
 */
public final class UnitFloor {

  /** Fewest contributors behind a unit, and behind a cell under the contributor rule. */
  static final int CONTRIBUTORS = 3;

  private UnitFloor() {}

  /**
   * What the unit lacks, or empty when it passes.
   *
   * @param total what stands behind the unit
   * @param threshold fewest distinct reporters behind a published cell
   */
  public static Optional<Reason> lacking(CellCount total, int threshold) {
    if (total.reporters() < threshold) {
      return Optional.of(Reason.TOTAL_BELOW_THRESHOLD);
    }
    if (total.reporters() < 2 * threshold) {
      return Optional.of(Reason.TOO_FEW_REPORTERS);
    }
    if (total.shares().size() < CONTRIBUTORS) {
      return Optional.of(Reason.TOO_FEW_CONTRIBUTORS);
    }
    if (total.reporters() - total.largestShareOfReporters() < threshold) {
      return Optional.of(Reason.ONE_CONTRIBUTOR_TOO_LARGE);
    }
    return Optional.empty();
  }
}
