package org.toevertrouwd.ui.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.Retention;
import org.toevertrouwd.casework.Stripping;
import org.toevertrouwd.casework.TwoSidesWarning;
import org.toevertrouwd.practice.Organisation;

/**
 * Everything the page of a dossier shows.
 *
 * @param dossier the dossier itself
 * @param events what happened in it
 * @param around what it stands among
 */
record DossierPage(Dossier dossier, Events events, Around around) {

  /** What happened in a dossier. */
  record Events(
      List<Talk> talks,
      List<Referral> referrals,
      List<FollowUp> followUps,
      List<Document> documents) {}

  /**
   * A conversation.
   *
   * @param noted whether there is a personal note with it
   */
  record Talk(Conversation conversation, boolean noted) {}

  /**
   * What a dossier stands among.
   *
   * @param organisations every client
   * @param dossiers every dossier outside the bin
   * @param sameFacts those about the same facts, itself among them
   * @param services names of the services it was referred to, by code
   * @param retention what was decided about keeping it
   * @param months how long a closed dossier is kept
   * @param draft the story as it was typed and not yet saved
   */
  record Around(
      List<Organisation> organisations,
      List<DossierSummary> dossiers,
      List<DossierSummary> sameFacts,
      Map<String, String> services,
      Retention retention,
      int months,
      Optional<String> draft) {}

  /** The page with the dossier changed. */
  DossierPage with(Dossier changed) {
    return new DossierPage(changed, events, around);
  }

  /** The first thing to be done. */
  Optional<FollowUp> nextStep() {
    return events.followUps().stream().filter(step -> step.doneOn().isEmpty()).findFirst();
  }

  /** Whether a hold for proceedings keeps it. */
  boolean held() {
    return around.retention().hold().isPresent();
  }

  /** Whether the reporter wants no file and there is still more than the counted facts. */
  boolean toBeStripped() {
    return dossier.consents().keeping().state() == Consent.State.REFUSED && !isBare();
  }

  private boolean isBare() {
    return events.followUps().isEmpty()
        && events.documents().isEmpty()
        && events.talks().stream().noneMatch(Talk::noted)
        && Stripping.isBare(
            dossier,
            events.talks().stream().map(Talk::conversation).toList(),
            events.referrals());
  }

  /** Whether one situation would be served on both sides. */
  Optional<TwoSidesWarning> warning() {
    return TwoSidesWarning.of(dossier, around.sameFacts());
  }
}
