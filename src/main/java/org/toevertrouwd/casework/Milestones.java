package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates that matter in a dossier, as a person gave them.
 *
 * @param firstContactOn day of the first contact; also of the first conversation where no dated
 *     conversation is kept
 * @param lastFactOn day of the last fact
 * @param heardOn day the person was heard and the possibilities were explained (Belgium: within 10
 *     calendar days)
 * @param limitsExplainedOn day professional secrecy, discretion and the duty to report were
 *     explained
 * @param welfareAct whether the Belgian Welzijnswet applies, and with it the 10-day clock
 */
public record Milestones(
    Optional<LocalDate> firstContactOn,
    Optional<LocalDate> lastFactOn,
    Optional<LocalDate> heardOn,
    Optional<LocalDate> limitsExplainedOn,
    boolean welfareAct) {

  /** No dates yet. */
  public static Milestones none() {
    return new Milestones(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }
}
