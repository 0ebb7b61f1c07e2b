package org.toevertrouwd.codebook;

/** What a table counts. Source: FIGURES.md, "Population and units". */
public enum Unit {
  /** Dossiers of people affected or witnessing whose first conversation falls in the year. */
  CASES,
  /** Dossiers opened by a manager, an organisation or a person complained about. */
  ADVICE,
  /** Conversations in the year, of all eligible dossiers of any year. */
  CONTACTS,
  /** Referrals in the year, of all eligible dossiers of any year. */
  REFERRALS,
  /** Dossiers closed for the first time in the year. */
  CLOSED,
  /**
   * Dossiers that begin in the year but stay out of every other unit: an objection, or an earlier
   * confidant counts them.
   */
  EXCLUDED
}
