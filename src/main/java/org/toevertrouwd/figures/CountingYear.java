package org.toevertrouwd.figures;

import java.time.Instant;
import java.util.Map;
import org.toevertrouwd.casework.CountableDossier.Moment;

/**
 * Says in which year a fact counts. That is its own local year, unless that year had left the kluis
 * before the fact was written down: a released year never changes, so a late entry counts in the
 * next release. Source: FIGURES.md, "Population and units".
 */
public final class CountingYear {

  private final Map<Integer, Instant> releasedAt;

  /**
   * For a practice with these releases.
   *
   * @param releasedAt when each released year left, at its first release to anybody
   */
  public CountingYear(Map<Integer, Instant> releasedAt) {
    this.releasedAt = Map.copyOf(releasedAt);
  }

  /** For a practice that released nothing yet. */
  public static CountingYear nothingReleased() {
    return new CountingYear(Map.of());
  }

  /** The year in which a fact of this moment counts, now and for ever. */
  public int of(Moment moment) {
    int year = moment.on().getYear();
    while (leftBefore(year, moment.recordedAt())) {
      year++;
    }
    return year;
  }

  private boolean leftBefore(int year, Instant recordedAt) {
    Instant released = releasedAt.get(year);
    return released != null && recordedAt.isAfter(released);
  }
}
