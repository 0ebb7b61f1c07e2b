package org.toevertrouwd.ui.today;

import java.util.Optional;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierLabel;
import org.toevertrouwd.casework.DraftOwner;
import org.toevertrouwd.casework.Today.OpenDrafts;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.organisations.OrganisationsScreen;
import org.toevertrouwd.ui.supervision.SupervisionScreen;

/** Where drafts were written. */
final class DraftPlaces {

  private DraftPlaces() {}

  /** The place where the drafts of one subject can be written on. */
  static Place of(OpenDrafts drafts) {
    return switch (drafts.owner()) {
      case DraftOwner.OfDossier(var dossier) -> new Place.OneDossier(dossier.id());
      case DraftOwner.OfConversation(var conversation, var _) ->
          new Place.OneConversation(conversation);
      case DraftOwner.OfReferral(var referral, var dossier) ->
          new Place.OneReferral(dossier.id(), referral);
      case DraftOwner.OfFollowUp(var _, var dossier) -> new Place.OneDossier(dossier.id());
      case DraftOwner.Elsewhere(var subject) ->
          elsewhere(drafts.texts().getFirst().field(), new ConversationId(subject));
    };
  }

  /** The dossier they belong to, where there is one. */
  static Optional<DossierLabel> dossier(DraftOwner owner) {
    return switch (owner) {
      case DraftOwner.OfDossier(var dossier) -> Optional.of(dossier);
      case DraftOwner.OfConversation(var _, var dossier) -> dossier;
      case DraftOwner.OfReferral(var _, var dossier) -> Optional.of(dossier);
      case DraftOwner.OfFollowUp(var _, var dossier) -> Optional.of(dossier);
      case DraftOwner.Elsewhere _ -> Optional.empty();
    };
  }

  /** What was not saved at all yet is a new conversation, unless its field says otherwise. */
  private static Place elsewhere(String field, ConversationId conversation) {
    if (field.startsWith(SupervisionScreen.DRAFTS)) {
      return new Place.Supervision();
    }
    if (field.startsWith(OrganisationsScreen.DRAFTS)) {
      return new Place.Organisations();
    }
    return new Place.NewConversation(conversation, Optional.empty());
  }
}
