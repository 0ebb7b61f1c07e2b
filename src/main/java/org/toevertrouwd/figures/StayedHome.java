package org.toevertrouwd.figures;

/**
 * A table of which no inner cell leaves. For the confidant's own eyes: in the package every hidden
 * cell bears the same mark, whatever the reason.
 *
 * @param table id of the table
 * @param reason why
 */
public record StayedHome(String table, Reason reason) {

  /** Why a table stays home. */
  public enum Reason {
    /** Definitions tie it to an earlier table of the layout, in a way that counting does not. */
    LINKED,
    /** With other tables of two axes that leave it would close a circle. */
    CIRCLE,
    /** Too few reporters stand behind the unit. */
    TOO_FEW_REPORTERS,
    /** Fewer than three contributors stand behind the unit. */
    TOO_FEW_CONTRIBUTORS,
    /** Too few reporters stand behind the unit outside its largest contributor. */
    ONE_CONTRIBUTOR_TOO_LARGE,
    /** Every cell had to be hidden. */
    EVERY_CELL_HIDDEN,
    /** No choice of hidden cells would protect every one of them. */
    NO_SAFE_PATTERN,
    /** Within the work that is allowed no choice was proven to protect every hidden cell. */
    NOT_PROVEN
  }
}
