package org.toevertrouwd.figures;

import java.util.Optional;

/**
 * The least that must stand behind a unit before anything of it is published: twice the threshold
 * of reporters, three contributors, and the threshold of reporters outside the largest contributor.
 * Source: FIGURES.md, "Open release: rules", Floor.
 */
final class Floor {

  private Floor() {}

  /** What the unit lacks, or empty when it passes. */
  static Optional<StayedHome.Reason> lacking(Tally unit, int threshold) {
    if (unit.reporters() < 2 * threshold) {
      return Optional.of(StayedHome.Reason.TOO_FEW_REPORTERS);
    }
    if (unit.shares().size() < OwnSake.CONTRIBUTORS) {
      return Optional.of(StayedHome.Reason.TOO_FEW_CONTRIBUTORS);
    }
    int largest = unit.shares().values().stream().mapToInt(Tally.Share::reporters).max().orElse(0);
    return unit.reporters() - largest < threshold
        ? Optional.of(StayedHome.Reason.ONE_CONTRIBUTOR_TOO_LARGE)
        : Optional.empty();
  }
}
