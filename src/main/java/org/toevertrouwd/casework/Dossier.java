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

  /** The same dossier with another intake. */
  public Dossier with(Intake now) {
    return new Dossier(id, code, now, answers, consents, course, kept);
  }

  /** The same dossier with other answers. */
  public Dossier with(Answers now) {
    return new Dossier(id, code, intake, now, consents, course, kept);
  }

  /** The same dossier with other consents. */
  public Dossier with(Consents now) {
    return new Dossier(id, code, intake, answers, now, course, kept);
  }

  /** The same dossier with another life in the kluis. */
  public Dossier with(Course now) {
    return new Dossier(id, code, intake, answers, consents, now, kept);
  }

  /** The same dossier with other words. */
  public Dossier with(Kept now) {
    return new Dossier(id, code, intake, answers, consents, course, now);
  }
}
