package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The last look at a choice before it is given: attacked afresh, without anything found before, and
 * every point by which a reader is kept in doubt is filled into the relations of the system itself.
 */
final class Proof {

  private final LinkedSystem system;
  private final BitSet hidden;

  private Proof(LinkedSystem system, BitSet hidden) {
    this.system = system;
    this.hidden = hidden;
  }

  static boolean holds(LinkedSystem system, List<Knot> knots, BitSet hidden, Work work) {
    Proof proof = new Proof(system, hidden);
    if (!proof.hidesWhatMust()) {
      return false;
    }
    List<Point> points = new ArrayList<>();
    for (Knot knot : knots) {
      Guard guard =
          new Guard(knot, ExactSuppression.readers(system), ExactSuppression.must(system), work);
      if (knot.cells().stream().anyMatch(hidden::get)) {
        if (!guard.lacking(hidden).isEmpty()) {
          return false;
        }
        points.addAll(guard.points(hidden));
      }
    }
    return points.stream().allMatch(proof::possible)
        && ExactSuppression.readers(system).stream()
            .allMatch(reader -> proof.inDoubt(reader, points));
  }

  private boolean hidesWhatMust() {
    return IntStream.range(0, system.cells().size()).allMatch(this::standsAsItMust)
        && system.rules().stream()
            .allMatch(rule -> rule.lacking((BitSet) hidden.clone()).isEmpty());
  }

  private boolean standsAsItMust(int cell) {
    return switch (system.cells().get(cell).standing()) {
      case MUST_HIDE -> hidden.get(cell);
      case MAY_HIDE -> true;
      case STAYS_OPEN -> !hidden.get(cell);
    };
  }

  private boolean possible(Point point) {
    long[] values = system.cells().stream().mapToLong(LinkedCell::value).toArray();
    for (int i = 0; i < point.size(); i++) {
      values[point.cell(i)] += point.shift(i);
      if (!hidden.get(point.cell(i))) {
        return false;
      }
    }
    return system.relations().stream().allMatch(relation -> keeps(relation, values));
  }

  private static boolean keeps(LinearRelation relation, long[] values) {
    long sum = 0;
    for (LinearRelation.Term term : relation.terms()) {
      sum += term.factor() * values[term.cell()];
    }
    return switch (relation.sense()) {
      case EQUAL -> sum == relation.number();
      case AT_LEAST -> sum >= relation.number();
    };
  }

  private boolean inDoubt(Reading reader, List<Point> points) {
    Reach reach = Reach.of(reader, points);
    return hidden.stream()
        .allMatch(
            cell ->
                reader.isOutside()
                    ? reach.towards(cell, 1) >= reader.goalAbove(cell)
                        && reach.towards(cell, -1) >= reader.goalBelow(cell)
                    : reach.width(cell) >= reader.width(cell));
  }
}
