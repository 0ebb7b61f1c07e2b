package org.toevertrouwd.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a package says about its audit. It is the word of whoever signed; anybody can audit again.
 */
public sealed interface AuditStatement {

  /** No auditor has seen the package. */
  record NotTested() implements AuditStatement {}

  /**
   * An auditor has attacked the package in vain.
   *
   * @param auditor its name and version, such as {@code toevertrouwd-audit 1}
   * @param readers as whom it read
   * @param reached for every hidden cell, in the order of the package, what an outside reader can
   *     find out; nothing of what an employer can
   */
  record Passed(String auditor, Set<PlayedReader> readers, List<ReachedCell> reached)
      implements AuditStatement {

    /** Name and version: no room for a path, a person or a machine. */
    private static final String NAME = "[a-z][a-z-]{0,39} [0-9]{1,4}(\\.[0-9]{1,4}){0,2}";

    /**
     * Checks the statement.
     *
     * @throws IllegalArgumentException if the auditor says more than a name and a version, nobody
     *     was played, or an interval is upside down
     */
    public Passed {
      readers = Set.copyOf(readers);
      reached = List.copyOf(reached);
      boolean ordered = reached.stream().map(ReachedCell::interval).allMatch(Passed::ordered);
      if (!auditor.matches(NAME) || readers.isEmpty() || !ordered) {
        throw new IllegalArgumentException("A statement that no auditor makes");
      }
    }

    /** The readers in the order of files. */
    List<PlayedReader> readersInOrder() {
      return List.copyOf(EnumSet.copyOf(readers));
    }

    private static boolean ordered(Interval interval) {
      return interval.low() >= 0 && interval.high().orElse(CellValue.MAX) >= interval.low();
    }
  }

  /** The statement of a package that no auditor has seen. */
  static AuditStatement notTested() {
    return new NotTested();
  }
}
