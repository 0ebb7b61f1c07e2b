package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One closing of a dossier, and its reopening if there was one. Only the first ever counts; outcome
 * and reason stand in the answers of the dossier.
 *
 * @param on the day it closed
 * @param ticked what the confidant ticked on the checklist; an imported closing has nothing ticked
 * @param reopening how it was undone, if it was
 * @param recordedAt when this was written down
 */
public record Closing(
    LocalDate on,
    Set<ClosingRule.Reminder> ticked,
    Optional<Reopening> reopening,
    Instant recordedAt) {

  /**
   * The end of a closing; it is logged and never taken away.
   *
   * @param on the day the dossier was open again
   * @param recordedAt when that was written down
   */
  public record Reopening(LocalDate on, Instant recordedAt) {}

  public Closing {
    ticked = Set.copyOf(ticked);
  }

  /** A closing of which only the day is known, as from a sheet. */
  public static Closing of(LocalDate on, Instant recordedAt) {
    return new Closing(on, Set.of(), Optional.empty(), recordedAt);
  }
}
