package org.toevertrouwd.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything about one report. A blank dossier with one sentence is valid; every field can be
 * skipped.
 *
 * @param id identity
 * @param code what a person calls it
 * @param intake how it came in
 * @param answers what counts
 * @param consents what the reporter agreed to
 * @param course its life in the kluis
 * @param kept what stays in words
 */
public record Dossier(
    DossierId id,
    DossierCode code,
    Intake intake,
    Answers answers,
    Consents consents,
    Course course,
    Kept kept) {

  /** A blank dossier. */
  public static Dossier blank(DossierCode code, DossierKind kind, Instant now) {
    Intake intake =
        new Intake(
            kind,
            Reporter.unnamed(),
            Optional.empty(),
            Optional.empty(),
            Milestones.none(),
            Optional.empty());
    return new Dossier(
        DossierId.random(),
        code,
        intake,
        Answers.none(),
        Consents.notAsked(),
        Course.startedAt(now),
        Kept.nothing());
  }
}
