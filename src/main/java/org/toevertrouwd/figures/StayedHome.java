package org.toevertrouwd.figures;

import org.toevertrouwd.protect.Protection;

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
    /** Its answers have no sum; such tables wait for the exact engine. */
    MULTI_VALUED,
    /** It has two axes; such tables wait for the exact engine. */
    TWO_WAY,
    /** It shares a dimension or an inequality with an earlier table of the layout that leaves. */
    LINKED,
    /** Too few reporters stand behind the unit. */
    TOO_FEW_REPORTERS,
    /** Fewer than three contributors stand behind the unit. */
    TOO_FEW_CONTRIBUTORS,
    /** Too few reporters stand behind the unit outside its largest contributor. */
    ONE_CONTRIBUTOR_TOO_LARGE,
    /** Every cell had to be hidden. */
    EVERY_CELL_HIDDEN,
    /** No choice of hidden cells would protect every one of them. */
    NO_SAFE_PATTERN
  }

  static Reason reason(Protection.Reason reason) {
    return switch (reason) {
      case TOTAL_BELOW_THRESHOLD, TOO_FEW_REPORTERS -> Reason.TOO_FEW_REPORTERS;
      case TOO_FEW_CONTRIBUTORS -> Reason.TOO_FEW_CONTRIBUTORS;
      case ONE_CONTRIBUTOR_TOO_LARGE -> Reason.ONE_CONTRIBUTOR_TOO_LARGE;
      case TOO_FEW_CELLS, TOO_LITTLE_HIDDEN, ONE_CONTRIBUTOR_KNOWS_TOO_MUCH, ONE_CELL_TOO_LARGE ->
          Reason.NO_SAFE_PATTERN;
    };
  }
}
