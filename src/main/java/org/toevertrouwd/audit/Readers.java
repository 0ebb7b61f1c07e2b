package org.toevertrouwd.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PlayedReader;

/** Plays the readers of one view: anybody, who looks for all but one, and each employer. */
final class Readers {

  /** Pivots allowed in one reading; a real package takes a small part of it. */
  static final long MOST_WORK = 400_000;

  private final View view;
  private final Goal goal;
  private final List<AuditFinding> findings;

  Readers(View view, List<AuditFinding> findings) {
    this.view = view;
    this.goal = new Goal(view.threshold());
    this.findings = findings;
  }

  /** Reads from outside, and says what can be found out. */
  Reach outside() {
    Reach reach = Reach.of(relations(), view.limits(), view.counts().size(), new Work(MOST_WORK));
    if (!view.contradicted().isEmpty() || !reach.possible()) {
      view.contradicted().forEach(key -> add(Kind.CONTRADICTION, view.reader(), key, unbounded()));
      if (view.contradicted().isEmpty()) {
        add(Kind.CONTRADICTION, view.reader(), new CellKey("", List.of()), unbounded());
      }
      return reach;
    }
    view.hidden().forEach((unknown, key) -> judge(reach, unknown, key));
    view.counts().parts().forEach(part -> allButOne(reach, part));
    view.rests().forEach((key, rest) -> judgeRest(reach, rest, key));
    return reach;
  }

  /**
   * What is left without the organisations that were told is of enough people, or as good as open.
   */
  private void judgeRest(Reach reach, int rest, CellKey key) {
    long low = reach.low(rest);
    long high = reach.high(rest);
    if (low > high || (low < view.threshold() && high - low < view.threshold() - 1)) {
      add(kind(reach, rest), view.reader(), key, interval(low, high));
    }
  }

  private void judge(Reach reach, int unknown, CellKey key) {
    long low = reach.low(unknown);
    long high = reach.high(unknown);
    long cap = view.totalOf(unknown).map(reach::high).orElse(Limits.MOST);
    boolean met = low <= high && goal.met(low, high, cap);
    if (!met) {
      add(kind(reach, unknown), view.reader(), key, interval(low, high));
    }
  }

  private static Kind kind(Reach reach, int unknown) {
    if (reach.fixed(unknown)) {
      return Kind.PINNED;
    }
    if (!reach.proven(unknown)) {
      return Kind.NOT_PROVEN;
    }
    return reach.low(unknown) == reach.high(unknown) ? Kind.PINNED : Kind.CONFINED;
  }

  /** One part and one whole: neither published nor by reasoning may all but one be the part. */
  private void allButOne(Reach reach, Relation relation) {
    int part = relation.less().getFirst();
    int whole = relation.more().getFirst();
    if (reach.difference(whole, part) <= 1) {
      view.cells().entrySet().stream()
          .filter(cell -> cell.getValue() == part)
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(key -> add(Kind.ALL_BUT_ONE, PlayedReader.ALL_BUT_ONE, key, of(reach, part)));
    }
  }

  /**
   * Reads as an organisation that knows its own dossiers.
   *
   * @param outside what anybody reached
   */
  void employer(KnowingEmployer employer, Reach outside) {
    Limits limits = view.limits();
    Limits own = new Limits(view.counts().size());
    employer
        .least()
        .forEach(
            (key, least) ->
                view.unknown(key)
                    .ifPresent(
                        unknown -> {
                          limits.atLeast(unknown, least);
                          own.atLeast(unknown, least);
                        }));
    Reach reach = outside.knowing(relations(), limits, this::enough, new Work(MOST_WORK));
    if (!reach.possible()) {
      add(Kind.CONTRADICTION, PlayedReader.EMPLOYER, new CellKey("", List.of()), unbounded());
      return;
    }
    view.hidden().forEach((unknown, key) -> judge(reach, own, unknown, key));
  }

  private void judge(Reach reach, Limits own, int unknown, CellKey key) {
    long low = reach.low(unknown);
    long high = reach.high(unknown);
    int total = view.totalOf(unknown).orElse(unknown);
    long others = reach.high(total) - own.low(total);
    if (low > high || !goal.metAgainstEmployer(low, high, others)) {
      add(kind(reach, unknown), PlayedReader.EMPLOYER, key, interval(low, high));
    }
  }

  /** Of a total its very ends matter: nobody is protected against what is beyond them. */
  private boolean enough(Reach reach, int unknown) {
    return reach.seen(unknown)
        && view.totalOf(unknown).isPresent()
        && reach.high(unknown) - reach.low(unknown) >= view.threshold() - 1;
  }

  private List<Relation> relations() {
    Set<Relation> relations = new LinkedHashSet<>(view.relations());
    relations.addAll(view.counts().parts());
    return List.copyOf(relations);
  }

  static Interval of(Reach reach, int unknown) {
    return interval(reach.low(unknown), reach.high(unknown));
  }

  private static Interval interval(long low, long high) {
    return new Interval(
        Math.min(low, high), high >= Limits.MOST ? OptionalLong.empty() : OptionalLong.of(high));
  }

  private static Interval unbounded() {
    return interval(0, Limits.MOST);
  }

  private void add(Kind kind, PlayedReader reader, CellKey key, Interval learns) {
    findings.add(new AuditFinding(kind, reader, key.table(), key.codes(), learns));
  }
}
