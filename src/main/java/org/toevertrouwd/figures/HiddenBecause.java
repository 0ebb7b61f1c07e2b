package org.toevertrouwd.figures;

/**
 * Why a cell is hidden; for the confidant's own eyes, for it says something about the count. In the
 * package every hidden cell bears the same mark.
 */
public enum HiddenBecause {
  /** Fewer distinct reporters than the threshold stand behind it, perhaps none. */
  TOO_FEW_REPORTERS,
  /** Fewer than three contributors stand behind it, or one for more than 85 %. */
  TOO_FEW_CONTRIBUTORS,
  /** It would tell that all, or all but one, of a group share something. */
  ALL_OR_ALL_BUT_ONE,
  /** Without it another hidden cell could be worked out, or chance chose it so that none can. */
  PROTECTS_ANOTHER,
  /** An earlier release of the same year hides it. */
  EARLIER_RELEASE,
  /** Its table stays home. */
  TABLE_STAYS_HOME
}
