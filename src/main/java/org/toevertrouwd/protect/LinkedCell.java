package org.toevertrouwd.protect;

/**
 * One count of a linked system: an inner cell, a margin or a total. A count that stands in several
 * tables is one cell, hidden in all of them or in none.
 *
 * @param value the count, from {@code least} to {@code most}
 * @param least what everybody knows it is at least, whatever is published
 * @param most what everybody knows it is at most, whatever is published
 * @param low what a reader must hold possible at the lower end if the cell is hidden
 * @param high what a reader must hold possible at the upper end if the cell is hidden
 * @param weight what hiding it costs, from 1
 * @param standing what may be done with it
 */
public record LinkedCell(
    int value, int least, int most, int low, int high, long weight, Standing standing) {

  /** What may be done with a cell. */
  public enum Standing {
    /** It may not be published for its own sake, or was hidden before. */
    MUST_HIDE,
    /** It may be hidden to protect others. */
    MAY_HIDE,
    /** It is published whatever happens, or known anyway. */
    STAYS_OPEN
  }

  public LinkedCell {
    if (least > value || value > most || low > high || low < least || high > most) {
      throw new IllegalArgumentException("bounds do not fit together");
    }
    if (weight < 1) {
      throw new IllegalArgumentException("hiding is never free");
    }
  }
}
