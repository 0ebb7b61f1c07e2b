package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The cheapest choice by another way: ojAlgo chooses, {@link OjalgoReader} looks, and what is seen
 * through needs one more hidden cell outside the largest choice that still shows it. Nothing of our
 * simplex method, cuts or branching is used.
 */
final class OjalgoChoice {

  private record Demanded(BitSet of, BitSet because, int atLeast) {}

  private final LinkedSystem system;
  private final List<Demanded> demanded = new ArrayList<>();

  private OjalgoChoice(LinkedSystem system) {
    this.system = system;
  }

  /** What the cheapest choice costs, or nothing when there is none. */
  static OptionalLong cheapest(LinkedSystem system) {
    return new OjalgoChoice(system).cheapest();
  }

  private OptionalLong cheapest() {
    while (true) {
      Optimisation.Result result = model().minimise();
      if (!result.getState().isOptimal()) {
        throw new AssertionError("ojAlgo came to " + result.getState());
      }
      if (result.doubleValue(system.cells().size()) > 0.5) {
        return OptionalLong.empty();
      }
      BitSet hidden = new BitSet();
      IntStream.range(0, system.cells().size())
          .filter(cell -> result.doubleValue(cell) > 0.5)
          .forEach(hidden::set);
      if (!learn(hidden)) {
        return OptionalLong.of(BruteForce.cost(system, hidden));
      }
    }
  }

  /**
   * The last variable says that there is no choice; it costs more than any. Without it ojAlgo at
   * times calls a program empty that is not.
   */
  private ExpressionsBasedModel model() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (int cell = 0; cell < system.cells().size(); cell++) {
      LinkedCell of = system.cells().get(cell);
      model
          .newVariable("x" + cell)
          .binary()
          .weight(of.weight())
          .lower(of.standing() == LinkedCell.Standing.MUST_HIDE ? 1 : 0)
          .upper(of.standing() == LinkedCell.Standing.STAYS_OPEN ? 0 : 1);
    }
    long all = system.cells().stream().mapToLong(LinkedCell::weight).sum();
    Variable none = model.newVariable("none").binary().weight(all + 1);
    for (int place = 0; place < demanded.size(); place++) {
      Demanded one = demanded.get(place);
      Expression sum = model.newExpression("d" + place);
      one.of.stream().forEach(cell -> sum.set(cell, 1));
      one.because.stream().forEach(cell -> sum.set(cell, -one.atLeast));
      sum.set(none, one.atLeast);
      sum.lower((long) one.atLeast * (1 - one.because.cardinality()));
    }
    return model;
  }

  /** Learns what a choice lacks; false when it lacks nothing. */
  private boolean learn(BitSet hidden) {
    int before = demanded.size();
    for (HidingRule rule : system.rules()) {
      rule.lacking((BitSet) hidden.clone()).ifPresent(demand -> demanded.add(of(demand)));
    }
    for (OjalgoReader.Seen seen : OjalgoReader.seenThrough(system, hidden)) {
      BitSet because = new BitSet();
      because.set(seen.cell());
      BitSet outside = new BitSet();
      outside.set(0, system.cells().size());
      outside.andNot(largest(hidden, seen));
      demanded.add(new Demanded(outside, because, 1));
    }
    return demanded.size() > before;
  }

  private Demanded of(HidingRule.Demand demand) {
    BitSet open = demand.of();
    open.stream().filter(cell -> !hideable(cell)).forEach(open::clear);
    int atLeast = Math.min(demand.atLeast(), open.cardinality() + 1);
    return new Demanded(open, demand.because(), atLeast);
  }

  /** As many cells as can be hidden with a cell still seen through. */
  private BitSet largest(BitSet hidden, OjalgoReader.Seen seen) {
    BitSet large = (BitSet) hidden.clone();
    for (int cell = 0; cell < system.cells().size(); cell++) {
      if (!large.get(cell) && hideable(cell)) {
        large.set(cell);
        if (OjalgoReader.leftInDoubt(system, large, seen)) {
          large.clear(cell);
        }
      }
    }
    return large;
  }

  private boolean hideable(int cell) {
    return system.cells().get(cell).standing() != LinkedCell.Standing.STAYS_OPEN;
  }
}
