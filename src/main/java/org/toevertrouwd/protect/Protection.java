package org.toevertrouwd.protect;

import java.util.BitSet;

/** What may be seen of a table. */
public sealed interface Protection {

  /**
   * The table may leave with these cells hidden.
   *
   * @param hidden positions of the hidden inner cells; none when nothing needs protection
   * @param totalPublished whether the total stands in the table
   */
  record Pattern(BitSet hidden, boolean totalPublished) implements Protection {

    public Pattern {
      hidden = (BitSet) hidden.clone();
    }

    /** A copy of the hidden positions. */
    @Override
    public BitSet hidden() {
      return (BitSet) hidden.clone();
    }
  }

  /**
   * No pattern of hidden cells protects the table, so no inner cell is published.
   *
   * @param reason why; for the confidant's own eyes, for it says something about the counts
   */
  record StaysHome(Reason reason) implements Protection {}

  /** Why a table stays home. */
  enum Reason {
    /** Fewer distinct reporters in the whole unit than the threshold. */
    TOTAL_BELOW_THRESHOLD,
    /** Fewer than twice the threshold of distinct reporters in the unit. */
    TOO_FEW_REPORTERS,
    /** Fewer than three contributors in the unit. */
    TOO_FEW_CONTRIBUTORS,
    /** Fewer reporters outside the largest contributor than the threshold. */
    ONE_CONTRIBUTOR_TOO_LARGE,
    /** There are not enough cells to hide a small one among. */
    TOO_FEW_CELLS,
    /** The hidden cells hold too little together. */
    TOO_LITTLE_HIDDEN,
    /** A contributor that knows its own share could work out the rest too closely. */
    ONE_CONTRIBUTOR_KNOWS_TOO_MUCH,
    /** One hidden cell holds nearly everything that is hidden, so the reader could come close. */
    ONE_CELL_TOO_LARGE
  }
}
