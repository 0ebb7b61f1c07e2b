package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated task with a reason; a closed dossier has none open.
 *
 * @param id identity
 * @param dossier the dossier it belongs to
 * @param dueOn the day it is due
 * @param reason in words, may be empty
 * @param doneOn the day it was done
 */
public record FollowUp(
    FollowUpId id, DossierId dossier, LocalDate dueOn, String reason, Optional<LocalDate> doneOn) {

  /** The same task in other words, on another day. */
  public FollowUp planned(LocalDate day, String why) {
    return new FollowUp(id, dossier, day, why, doneOn);
  }

  /** The same task done on a day, or not done. */
  public FollowUp done(Optional<LocalDate> day) {
    return new FollowUp(id, dossier, dueOn, reason, day);
  }
}
