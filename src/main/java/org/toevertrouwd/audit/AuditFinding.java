package org.toevertrouwd.audit;

import java.util.List;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PlayedReader;

/**
 * One thing that is wrong with figures.
 *
 * @param kind what
 * @param reader as whom it was found
 * @param table id of the table; empty when it is about the package as a whole
 * @param codes of the cell; none when it is about a table
 * @param learns what the reader learns of the cell
 */
public record AuditFinding(
    Kind kind, PlayedReader reader, String table, List<String> codes, Interval learns) {

  public AuditFinding {
    codes = List.copyOf(codes);
  }

  /** What is wrong. */
  public enum Kind {
    /** Published values that cannot all be true, within the file or with earlier ones. */
    CONTRADICTION,
    /**
     * A file among the earlier ones that cannot be read, so that nobody knows what it gives away.
     */
    EARLIER_UNREADABLE,
    /** A hidden cell of which the value is known. */
    PINNED,
    /** A hidden cell that is confined too narrowly, or is known not to be none. */
    CONFINED,
    /** A hidden cell for which the work allowed found no tables that prove it safe. */
    NOT_PROVEN,
    /** All, or all but one, of a group share something. */
    ALL_BUT_ONE,
    /** One or two hidden cells in a sum that shows others. */
    TOO_FEW_HIDDEN,
    /** Two tables that are tied by what their words mean both show cells. */
    TIED_TABLES,
    /** A shown number that comes from too few organisations, or nearly all from one. */
    TOO_FEW_CONTRIBUTORS,
    /** Two-way tables that close a circle of questions. */
    TABLES_IN_A_CIRCLE
  }
}
