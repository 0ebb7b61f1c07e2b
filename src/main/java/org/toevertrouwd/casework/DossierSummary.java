package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.practice.OrganisationId;

/**
 * One line in the list of dossiers.
 *
 * @param id identity
 * @param code what a person calls it
 * @param kind whom it supports
 * @param alias what the confidant calls the reporter; may be empty
 * @param organisation the client it is about
 * @param firstContactOn day of the first contact
 * @param progress where it stands
 */
public record DossierSummary(
    DossierId id,
    DossierCode code,
    DossierKind kind,
    String alias,
    Optional<OrganisationId> organisation,
    Optional<LocalDate> firstContactOn,
    Progress progress) {

  /**
   * Where a dossier stands.
   *
   * @param lastConversationOn day of the last dated conversation
   * @param openFollowUps follow-ups that are not done
   * @param nextStep the first of those, by the day it is due
   * @param closed whether it is closed at present
   * @param example whether it belongs to the example practice
   */
  public record Progress(
      Optional<LocalDate> lastConversationOn,
      int openFollowUps,
      Optional<NextStep> nextStep,
      boolean closed,
      boolean example) {}

  /**
   * What is to be done first.
   *
   * @param on the day it is due
   * @param reason in words, may be empty
   */
  public record NextStep(LocalDate on, String reason) {}
}
