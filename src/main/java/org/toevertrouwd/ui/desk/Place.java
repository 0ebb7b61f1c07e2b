package org.toevertrouwd.ui.desk;

import java.util.Optional;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.ReferralId;

/** Somewhere one can be in an open kluis. Two equal places show the same. */
public sealed interface Place {

  /** What needs care today. */
  record Today() implements Place {}

  /** The guided list of January: unknowns, release, client reports, hours. */
  record January() implements Place {}

  /** The list of dossiers, with the search field ready if it is to be searched. */
  record Dossiers(boolean searching) implements Place {}

  /** The dossiers that were thrown away and can still come back. */
  record Bin() implements Place {}

  /** One dossier. */
  record OneDossier(DossierId dossier) implements Place {}

  /**
   * A conversation that is about to be written, with or without a dossier.
   *
   * @param conversation its identity from the first letter on, so that a draft finds it back
   */
  record NewConversation(ConversationId conversation, Optional<DossierId> dossier)
      implements Place {}

  /** A conversation that was saved before. */
  record OneConversation(ConversationId conversation) implements Place {}

  /**
   * A referral that is about to be made, with a service from the directory if one was chosen.
   *
   * @param referral its identity from the first moment on, so that coming back finds it
   */
  record NewReferral(ReferralId referral, DossierId dossier, Optional<String> service)
      implements Place {}

  /** A referral that was saved before. */
  record OneReferral(DossierId dossier, ReferralId referral) implements Place {}

  /** Closing a dossier, or opening it again. */
  record Closing(DossierId dossier) implements Place {}

  /** Contact points and the safety net; for a dossier, with what fits it. */
  record Directory(Optional<DossierId> dossier) implements Place {}

  /** Supervision, intervision, training. */
  record Supervision() implements Place {}

  /** Clients, mandates and hours. */
  record Organisations() implements Place {}

  /** Yearly figures. */
  record Figures() implements Place {}

  /** Bringing in a registration sheet. */
  record Import() implements Place {}

  /** Which codebook counts, and taking in another. */
  record Codebook() implements Place {}

  /** Settings. */
  record Settings() implements Place {}

  /** Help, shortcuts and what this program is. */
  record Help() implements Place {}

  /** The part of the program it belongs to. */
  default Section section() {
    return switch (this) {
      case Today _, January _ -> Section.TODAY;
      case Dossiers _, Bin _, OneDossier _, Closing _ -> Section.DOSSIERS;
      case NewConversation _, OneConversation _, NewReferral _, OneReferral _, Import _ ->
          Section.DOSSIERS;
      case Directory _ -> Section.DIRECTORY;
      case Supervision _ -> Section.SUPERVISION;
      case Organisations _ -> Section.ORGANISATIONS;
      case Figures _ -> Section.FIGURES;
      case Settings _, Codebook _, Help _ -> Section.SETTINGS;
    };
  }
}
