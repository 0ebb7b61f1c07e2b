package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The cheapest choice by another way: cells are tried in and out, {@link OjalgoReader} looks, and
 * what is seen through needs one more hidden cell outside the largest choice that still shows it.
 * Nothing of our simplex method, cuts or bounds is used. ojAlgo's own integer solver does not
 * choose: it called one in six of these programs empty that were not.
 */
final class PlainChoice {

  private record Demanded(BitSet of, BitSet because, int atLeast) {

    boolean lacks(BitSet hidden) {
      BitSet open = (BitSet) because.clone();
      open.andNot(hidden);
      return open.isEmpty() && common(of, hidden).cardinality() < atLeast;
    }
  }

  private final LinkedSystem system;
  private final List<Demanded> demanded = new ArrayList<>();
  private OptionalLong best = OptionalLong.empty();

  private PlainChoice(LinkedSystem system) {
    this.system = system;
  }

  /** What the cheapest choice costs, or nothing when there is none. */
  static OptionalLong cheapest(LinkedSystem system) {
    BitSet musts = new BitSet();
    BitSet open = new BitSet();
    for (int cell = 0; cell < system.cells().size(); cell++) {
      switch (system.cells().get(cell).standing()) {
        case MUST_HIDE -> musts.set(cell);
        case MAY_HIDE -> {}
        case STAYS_OPEN -> open.set(cell);
      }
    }
    PlainChoice choice = new PlainChoice(system);
    choice.search(musts, open);
    return choice.best;
  }

  /** Among the choices that hide these and leave those open. */
  private void search(BitSet hidden, BitSet open) {
    if (best.isPresent() && BruteForce.cost(system, hidden) >= best.getAsLong()) {
      return;
    }
    Optional<Demanded> lacking = lacking(hidden);
    if (lacking.isEmpty()) {
      best = OptionalLong.of(BruteForce.cost(system, hidden));
      return;
    }
    BitSet left = (BitSet) lacking.get().of.clone();
    left.andNot(hidden);
    left.andNot(open);
    if (left.cardinality() + common(lacking.get().of, hidden).cardinality()
        >= lacking.get().atLeast) {
      search(with(hidden, left.nextSetBit(0)), open);
      search(hidden, with(open, left.nextSetBit(0)));
    }
  }

  private Optional<Demanded> lacking(BitSet hidden) {
    Optional<Demanded> known = demanded.stream().filter(one -> one.lacks(hidden)).findFirst();
    if (known.isEmpty()) {
      learn(hidden);
    }
    return demanded.stream().filter(one -> one.lacks(hidden)).findFirst();
  }

  private void learn(BitSet hidden) {
    for (HidingRule rule : system.rules()) {
      rule.lacking((BitSet) hidden.clone())
          .ifPresent(one -> demanded.add(new Demanded(one.of(), one.because(), one.atLeast())));
    }
    for (OjalgoReader.Seen seen : OjalgoReader.seenThrough(system, hidden)) {
      BitSet outside = new BitSet();
      outside.set(0, system.cells().size());
      outside.andNot(largest(hidden, seen));
      demanded.add(new Demanded(outside, with(new BitSet(), seen.cell()), 1));
    }
  }

  /** As many cells as can be hidden with a cell still seen through. */
  private BitSet largest(BitSet hidden, OjalgoReader.Seen seen) {
    BitSet large = (BitSet) hidden.clone();
    for (int cell = 0; cell < system.cells().size(); cell++) {
      if (!large.get(cell) && !OjalgoReader.leftInDoubt(system, with(large, cell), seen)) {
        large.set(cell);
      }
    }
    return large;
  }

  private static BitSet with(BitSet cells, int one) {
    BitSet more = (BitSet) cells.clone();
    more.set(one);
    return more;
  }

  private static BitSet common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
