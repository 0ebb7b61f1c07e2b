package org.toevertrouwd.casework;

/**
 * Whom a dossier supports; the two are kept apart because serving both sides of one situation is a
 * conflict of interest.
 */
public enum DossierKind {
  /** A person affected by or witnessing the behaviour, or somebody on behalf of that person. */
  CASE,
  /** A manager, an organisation or a person complained about, who asks for support. */
  ADVICE
}
