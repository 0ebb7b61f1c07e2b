package org.toevertrouwd.ui.figures;

import java.util.Optional;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.ReleasedFigures;

/**
 * A year as the page knows it.
 *
 * @param year the year
 * @param over whether it may leave
 * @param counted as counted, unprotected: never leaves
 * @param leaving as it left, or would leave
 * @param release how it left, if it did
 */
record YearSeen(
    int year,
    boolean over,
    CountedYear counted,
    ReleasedFigures leaving,
    Optional<Release> release) {

  /** Whether the release can be made now. */
  boolean releasable() {
    return over && release.isEmpty();
  }

  /** What would leave, in numbers. */
  LeavingSize size() {
    return LeavingSize.of(leaving.figures());
  }
}
