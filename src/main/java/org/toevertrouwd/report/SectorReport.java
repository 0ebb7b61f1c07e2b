package org.toevertrouwd.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of a pool over one year, on paper.
 *
 * @param year which
 * @param codebook name and version of what was counted by
 * @param threshold T where everybody may see it; empty for working figures of the bureau
 * @param taken who takes part, in numbers only; not on what everybody may see
 * @param tables those that say something, in order; tables of one unit stand together
 * @param nothing names of the tables of which nothing is known
 */
public record SectorReport(
    int year,
    String codebook,
    OptionalLong threshold,
    Optional<Taken> taken,
    List<Table> tables,
    List<String> nothing) {

  public SectorReport {
    tables = List.copyOf(tables);
    nothing = List.copyOf(nothing);
  }

  /** Whether it must stay with the bureau. */
  public boolean working() {
    return threshold.isEmpty();
  }

  /**
   * Who takes part, in numbers.
   *
   * @param accepted packages, those below included
   * @param belowFloor of these, without figures
   * @param notAudited of these with figures, those that nobody audited
   * @param refused files
   * @param missing confidants without a package
   */
  public record Taken(int accepted, int belowFloor, int notAudited, int refused, int missing) {}

  /**
   * One table.
   *
   * @param unit what it counts, in words
   * @param title its lists, in the words of the codebook
   * @param several whether more than one answer is possible, so that there is no total
   * @param rows its cells, the total last
   */
  public record Table(String unit, String title, boolean several, List<Row> rows) {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One cell.
   *
   * @param label the words of its categories; empty for the total
   * @param count what is known of it, or empty where it is hidden
   */
  public record Row(String label, Optional<Count> count) {}

  /**
   * What is known of a count.
   *
   * @param low least it can be
   * @param high most it can be; empty when nothing bounds it
   */
  public record Count(long low, OptionalLong high) {

    /** Whether it is known. */
    public boolean exact() {
      return high.isPresent() && high.getAsLong() == low;
    }
  }
}
