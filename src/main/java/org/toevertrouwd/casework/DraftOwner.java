package org.toevertrouwd.casework;

import java.util.Optional;
import java.util.UUID;

/** What a draft belongs to. */
public sealed interface DraftOwner {

  /** A text of the dossier itself. */
  record OfDossier(DossierLabel dossier) implements DraftOwner {}

  /**
   * A text of a conversation.
   *
   * @param dossier empty while the conversation is not filed
   */
  record OfConversation(ConversationId conversation, Optional<DossierLabel> dossier)
      implements DraftOwner {}

  /** A text of a referral. */
  record OfReferral(ReferralId referral, DossierLabel dossier) implements DraftOwner {}

  /** A text of a follow-up. */
  record OfFollowUp(FollowUpId followUp, DossierLabel dossier) implements DraftOwner {}

  /** Nothing of casework was saved under this identity yet. */
  record Elsewhere(UUID subject) implements DraftOwner {}
}
