package org.toevertrouwd.protect;

import java.util.BitSet;

/** The cells that may not be published for their own sake. */
final class Primaries {

  /** A contributor may stand for at most this share of a published cell, in per cent. */
  private static final long LARGEST_SHARE = 85;

  private Primaries() {}

  static BitSet of(OneWayCounts counts) {
    BitSet primaries = counts.possible();
    for (int i = 0; i < counts.cells().size(); i++) {
      if (primaries.get(i) && mayBePublished(counts.cells().get(i), counts)) {
        primaries.clear(i);
      }
    }
    return primaries;
  }

  private static boolean mayBePublished(CellCount cell, OneWayCounts counts) {
    return cell.reporters() >= counts.threshold()
        && !tellsOnNearlyAll(cell, counts.total())
        && (!counts.contributorRule() || contributorsAreMixed(cell));
  }

  /**
   * Whether the pair of cell and total tells that all, or all but one, share the property (k = 1).
   */
  private static boolean tellsOnNearlyAll(CellCount cell, CellCount total) {
    return cell.value() >= total.value() - 1 || cell.reporters() >= total.reporters() - 1;
  }

  /** By count and by reporters alike: whichever is the more lopsided decides. */
  private static boolean contributorsAreMixed(CellCount cell) {
    return cell.shares().size() >= UnitFloor.CONTRIBUTORS
        && 100L * cell.largestShareOfValue() <= LARGEST_SHARE * cell.value()
        && 100L * cell.largestShareOfReporters() <= LARGEST_SHARE * cell.reporters();
  }
}
