package org.toevertrouwd.ui.desk;

/** A part of the program, as on the rail. */
public enum Section {
  /** What needs care today. */
  TODAY,
  /** Dossiers, conversations, referrals. */
  DOSSIERS,
  /** Contact points and the safety net. */
  DIRECTORY,
  /** Supervision, intervision, training. */
  SUPERVISION,
  /** Clients, mandates and hours. */
  ORGANISATIONS,
  /** Yearly figures. */
  FIGURES,
  /** Settings and help. */
  SETTINGS
}
