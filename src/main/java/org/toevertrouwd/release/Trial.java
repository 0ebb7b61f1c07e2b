package org.toevertrouwd.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.CellKey;
import org.toevertrouwd.audit.Verdict;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.exchange.ReachedCell;

/**
 * How figures stood up to the auditor; for the confidant's own eyes.
 *
 * @param outcome what came of it
 * @param readers as whom they were read
 * @param reached for every hidden cell, what an outside reader cannot rule out; none when nobody
 *     tried, or when what is published contradicts itself
 */
public record Trial(Outcome outcome, Set<PlayedReader> readers, Map<CellKey, Interval> reached) {

  /** What came of a trial. */
  public enum Outcome {
    /** Nobody learns too much. */
    PASSED,
    /** Somebody could learn too much, or it could not be proven: nothing may leave. */
    FAILED,
    /** It left before there was an auditor, and says so. */
    NOT_TRIED
  }

  public Trial {
    readers = Set.copyOf(readers);
    reached = Map.copyOf(reached);
  }

  /** What an outside reader can find out about a hidden cell at most; empty if nobody tried. */
  public Optional<Interval> reach(String table, List<String> codes) {
    return Optional.ofNullable(reached.get(new CellKey(table, codes)));
  }

  static Trial said(AuditStatement statement) {
    return switch (statement) {
      case AuditStatement.NotTested _ -> new Trial(Outcome.NOT_TRIED, Set.of(), Map.of());
      case AuditStatement.Passed(var _, var readers, var reached) ->
          new Trial(Outcome.PASSED, readers, intervals(reached));
    };
  }

  static Trial found(Audit audit) {
    Outcome outcome = audit.verdict() == Verdict.PASS ? Outcome.PASSED : Outcome.FAILED;
    return new Trial(outcome, audit.readers(), intervals(audit.reached()));
  }

  private static Map<CellKey, Interval> intervals(List<ReachedCell> reached) {
    return reached.stream()
        .collect(
            Collectors.toMap(
                cell -> new CellKey(cell.table(), cell.codes()), ReachedCell::interval));
  }
}
