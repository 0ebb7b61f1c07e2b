package org.toevertrouwd.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.exchange.Interval;

/**
 * Judges what an outside reader reached by what was really counted: every hidden cell by its exact
 * goal, and the reasoning itself, which may not rule out the truth. Source: FIGURES.md, "Goals of
 * protection".
 */
final class AgainstTruth {

  private final View view;
  private final TrueCounts truth;
  private final List<AuditFinding> findings;
  private final Map<Integer, Long> known = new LinkedHashMap<>();

  AgainstTruth(View view, TrueCounts truth, List<AuditFinding> findings) {
    this.view = view;
    this.truth = truth;
    this.findings = findings;
  }

  void check(Reach reach) {
    view.cells().forEach(this::learn);
    view.relations().forEach(this::checkRelation);
    known.forEach((unknown, value) -> checkReach(reach, unknown, value));
    view.hidden().forEach((unknown, key) -> judge(reach, unknown, key));
  }

  /** Every cell must have been counted, and once however often it stands in the tables. */
  private void learn(CellKey key, int unknown) {
    OptionalInt value = truth.of(key);
    if (value.isEmpty()) {
      contradicted(key);
      return;
    }
    Long other = known.putIfAbsent(unknown, (long) value.getAsInt());
    if (other != null && other != value.getAsInt()) {
      contradicted(key);
    }
  }

  /** A relation that the counts do not keep makes every interval worthless. */
  private void checkRelation(Relation relation) {
    int[] unknowns = relation.unknowns();
    if (IntStream.of(unknowns).allMatch(known::containsKey)) {
      long[] values = new long[view.counts().size()];
      for (int unknown : unknowns) {
        values[unknown] = value(unknown);
      }
      if (!relation.keptBy(values)) {
        contradicted(key(unknowns[0]));
      }
    }
  }

  private void checkReach(Reach reach, int unknown, long value) {
    if (value < reach.low(unknown) || value > reach.high(unknown)) {
      contradicted(key(unknown));
    }
  }

  private void judge(Reach reach, int unknown, CellKey key) {
    if (known.containsKey(unknown)) {
      long low = reach.low(unknown);
      long high = reach.high(unknown);
      long cap = view.totalOf(unknown).map(reach::high).orElse(Limits.MOST);
      // What a release with a higher threshold hid as small is protected as small.
      boolean met =
          view.thresholds().stream()
              .anyMatch(t -> new Goal(t).metFor(value(unknown), low, high, cap));
      if (!met) {
        Kind kind = low == high ? Kind.PINNED : Kind.CONFINED;
        add(kind, key, Readers.of(reach, unknown));
      }
    }
  }

  private long value(int unknown) {
    return known.getOrDefault(unknown, 0L);
  }

  private CellKey key(int unknown) {
    return view.cells().entrySet().stream()
        .filter(cell -> cell.getValue() == unknown)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void contradicted(CellKey key) {
    add(Kind.CONTRADICTION, key, new Interval(0, OptionalLong.empty()));
  }

  private void add(Kind kind, CellKey key, Interval learns) {
    findings.add(new AuditFinding(kind, view.reader(), key.table(), key.codes(), learns));
  }
}
