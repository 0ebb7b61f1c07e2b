package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes a choice that protects out of one that almost does; not the cheapest, but a good one. */
final class Mending {

  private final Choice choice;

  Mending(Choice choice) {
    this.choice = choice;
  }

  /** From these cells, with what answers the cuts that a choice lacks; empty when it fails. */
  Optional<BitSet> mend(BitSet near, Function<BitSet, List<Cut>> lacking) {
    BitSet hidden = (BitSet) near.clone();
    for (int turn = 0; turn < 2 * choice.cells().size(); turn++) {
      if (!keepAll(hidden)) {
        return Optional.empty();
      }
      if (lacking.apply(hidden).isEmpty()) {
        return Optional.of(thinned(hidden, lacking));
      }
    }
    return Optional.empty();
  }

  /** Adds cells, those first that help most for what they cost, until every known cut is kept. */
  private boolean keepAll(BitSet hidden) {
    List<Cut> cuts = choice.cuts();
    List<Cut> broken = broken(cuts, hidden);
    while (!broken.isEmpty()) {
      Optional<Integer> next = best(help(broken, hidden));
      if (next.isEmpty()) {
        return false;
      }
      hidden.set(next.get());
      broken = broken(cuts, hidden);
    }
    return true;
  }

  private Optional<Integer> best(double[] help) {
    return choice.cells().stream()
        .filter(cell -> help[cell] > 0)
        .max(Comparator.comparingDouble((Integer cell) -> help[cell] / choice.weight(cell)));
  }

  /** How much each cell that is not hidden would add to what is lacking. */
  private double[] help(List<Cut> broken, BitSet hidden) {
    double[] help = new double[choice.systemSize()];
    for (Cut cut : broken) {
      for (int term = 0; term < cut.cells().size(); term++) {
        int cell = cut.cells().get(term);
        if (!hidden.get(cell) && cut.factors().get(term) > 0) {
          help[cell] += (double) cut.factors().get(term) / Math.max(1, reference(cut));
        }
      }
    }
    return help;
  }

  private static int reference(Cut cut) {
    return cut.factors().stream().mapToInt(Math::abs).max().orElse(1);
  }

  private static List<Cut> broken(List<Cut> cuts, BitSet hidden) {
    return cuts.stream().filter(cut -> !cut.keptBy(hidden)).toList();
  }

  /** Without what is not needed, the dearest first. */
  private BitSet thinned(BitSet hidden, Function<BitSet, List<Cut>> lacking) {
    BitSet thin = (BitSet) hidden.clone();
    List<Integer> dearest =
        IntStream.range(0, choice.systemSize())
            .filter(cell -> hidden.get(cell) && !choice.must(cell))
            .boxed()
            .sorted(Comparator.comparingLong((Integer cell) -> -choice.weight(cell)))
            .toList();
    for (int cell : dearest) {
      thin.clear(cell);
      if (!broken(choice.cuts(), thin).isEmpty() || !lacking.apply(thin).isEmpty()) {
        thin.set(cell);
      }
    }
    return thin;
  }
}
