package org.toevertrouwd.ui.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.Document;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.Referral;
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
   * @param held whether a hold for proceedings keeps it
   * @param draft the story as it was typed and not yet saved
   */
  record Around(
      List<Organisation> organisations,
      List<DossierSummary> dossiers,
      List<DossierSummary> sameFacts,
      Map<String, String> services,
      boolean held,
      Optional<String> draft) {}

  /** The page with the dossier changed. */
  DossierPage with(Dossier changed) {
    return new DossierPage(changed, events, around);
  }

  /** The first thing to be done. */
  Optional<FollowUp> nextStep() {
    return events.followUps().stream().filter(step -> step.doneOn().isEmpty()).findFirst();
  }

  /** Whether one situation would be served on both sides. */
  Optional<TwoSidesWarning> warning() {
    return TwoSidesWarning.of(dossier, around.sameFacts());
  }
}
