package org.toevertrouwd.figures;

import java.util.Optional;
import java.util.function.ToIntFunction;

/** What may not be published for its own sake. Source: FIGURES.md, "Open release: rules". */
final class OwnSake {

  /** Fewest contributors behind a unit, and behind a cell under the contributor rule. */
  static final int CONTRIBUTORS = 3;

  /** A contributor may stand for at most this share of a published cell, in per cent. */
  private static final long LARGEST_SHARE = 85;

  private final Counts counts;
  private final int threshold;

  OwnSake(Counts counts, int threshold) {
    this.counts = counts;
    this.threshold = threshold;
  }

  /** Why a count may not be published, or empty when it may. */
  Optional<HiddenBecause> lacking(Quantity quantity) {
    Tally tally = counts.of(quantity);
    if (tally.reporters() < threshold) {
      return Optional.of(HiddenBecause.TOO_FEW_REPORTERS);
    }
    if (counts.needsContributors(quantity) && !contributorsAreMixed(tally)) {
      return Optional.of(HiddenBecause.TOO_FEW_CONTRIBUTORS);
    }
    return tellsOnNearlyAll(quantity, Quantity.whole(quantity.unit()))
        ? Optional.of(HiddenBecause.ALL_OR_ALL_BUT_ONE)
        : Optional.empty();
  }

  /**
   * Whether the pair of a part and its whole tells that all, or all but one, share the property (k
   * = 1), by count or by reporters. In a pool every contributor kept the rule for its reporters.
   */
  boolean tellsOnNearlyAll(Quantity part, Quantity whole) {
    Tally one = counts.of(part);
    Tally all = counts.of(whole);
    boolean byReporters = one.reporters() >= all.reporters() - 1;
    return one.value() >= all.value() - 1 || (one.pooled().isEmpty() && byReporters);
  }

  /** By count and by reporters alike: whichever is the more lopsided decides. */
  private static boolean contributorsAreMixed(Tally tally) {
    return tally.shares().size() >= CONTRIBUTORS
        && 100L * largest(tally, Tally.Share::value) <= LARGEST_SHARE * tally.value()
        && 100L * largest(tally, Tally.Share::reporters) <= LARGEST_SHARE * tally.reporters();
  }

  private static int largest(Tally tally, ToIntFunction<Tally.Share> share) {
    return tally.shares().values().stream().mapToInt(share).max().orElse(0);
  }
}
