package org.toevertrouwd.codebooks;

import java.util.Optional;
import java.util.UUID;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;

/**
 * Something that is still worked on and carries a code.
 *
 * @param kind what it is
 * @param subject its identity
 * @param dossier the dossier it belongs to; empty for a conversation that has none yet
 * @param dimension the question
 * @param code the answer
 */
public record CodeUse(
    Kind kind, UUID subject, Optional<OfDossier> dossier, String dimension, String code) {

  /** What can carry a code. */
  public enum Kind {
    /** The answers of a dossier that is not closed. */
    DOSSIER,
    /** A conversation of such a dossier, or of none yet. */
    CONVERSATION,
    /** A referral of such a dossier. */
    REFERRAL
  }

  /** A dossier and how it is called. */
  public record OfDossier(DossierId id, DossierCode code) {}
}
