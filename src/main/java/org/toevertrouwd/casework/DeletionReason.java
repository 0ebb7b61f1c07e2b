package org.toevertrouwd.casework;

/** Why a dossier was destroyed; a choice and never words, so that its record has no content. */
public enum DeletionReason {
  /** Nobody said why. */
  NOT_STATED,
  /** Its retention was over. */
  PERIOD_OVER,
  /** The reporter asked for it. */
  ASKED,
  /** It should never have been made, such as a double one. */
  MISTAKE
}
