package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The cheapest choice, by branch and cut: a linear program with what is known so far gives what any
 * choice costs at least; a choice it comes to is put to the readers, and what they see too well is
 * added to what is known. No branch is left out on the word of floating numbers alone: its bound is
 * computed afresh from the rows themselves.
 */
final class Search {

  private static final double WHOLE = 1e-6;
  private static final int ROOT_ROUNDS = 60;

  private final Choice choice;
  private final Work work;
  private final int[] numbers;
  private final long step;
  private BoxedProgram program;
  private Optional<BitSet> best = Optional.empty();
  private long cost;

  Search(Choice choice, Work work) {
    this.choice = choice;
    this.work = work;
    numbers = new int[choice.systemSize()];
    for (int i = 0; i < choice.cells().size(); i++) {
      numbers[choice.cells().get(i)] = i;
    }
    step =
        Math.max(
            1,
            choice.cells().stream()
                .filter(cell -> !choice.must(cell))
                .flatMapToLong(cell -> LongStream.of(choice.weight(cell)))
                .reduce(0, Search::common));
    program = program();
  }

  private static long common(long first, long second) {
    return second == 0 ? first : common(second, first % second);
  }

  private BoxedProgram program() {
    int size = choice.cells().size();
    double[] costs = new double[size];
    double[] lower = new double[size];
    double[] upper = new double[size];
    for (int i = 0; i < size; i++) {
      int cell = choice.cells().get(i);
      costs[i] = choice.weight(cell);
      lower[i] = choice.must(cell) ? 1 : 0;
      upper[i] = 1;
    }
    BoxedProgram made = new BoxedProgram(costs, lower, upper, work);
    choice.cuts().forEach(cut -> add(made, cut));
    return made;
  }

  private void add(BoxedProgram to, Cut cut) {
    to.add(cut.numbered(numbers), cut.doubles(), cut.atLeast(), Double.POSITIVE_INFINITY);
  }

  private boolean learn(Collection<Cut> cuts) {
    List<Cut> added = choice.learn(cuts);
    added.forEach(cut -> add(program, cut));
    return !added.isEmpty();
  }

  /** The cheapest choice that protects; empty when there is none. */
  Optional<BitSet> cheapest() {
    improve(choice.musts());
    explore(0);
    return best;
  }

  private void explore(int depth) {
    work.node();
    int rounds = depth == 0 ? ROOT_ROUNDS : 4;
    while (promising()) {
      double[] parts = parts();
      int split = split(parts);
      if (split < 0) {
        if (!judge(parts)) {
          return;
        }
      } else if (rounds-- <= 0 || !learn(choice.lackingInParts(parts))) {
        branch(split, depth, parts);
        return;
      }
    }
  }

  /** Whether a choice of this branch could be cheaper than the best; then the program is solved. */
  private boolean promising() {
    for (int attempt = 0; attempt < 2; attempt++) {
      BoxedProgram.Outcome outcome = program.solve();
      if (outcome == BoxedProgram.Outcome.BEST) {
        return !tooDear(program.atLeast());
      }
      if (outcome == BoxedProgram.Outcome.EMPTY && program.provenEmpty()) {
        return false;
      }
      program.refresh();
    }
    throw new Work.Spent();
  }

  private boolean tooDear(double atLeast) {
    double slack = Math.max(1e-6, Math.abs(atLeast) * 1e-12);
    return best.isPresent() && atLeast - slack > cost - step;
  }

  private double[] parts() {
    double[] parts = new double[numbers.length];
    for (int i = 0; i < choice.cells().size(); i++) {
      double value = program.value(i);
      parts[choice.cells().get(i)] = value < WHOLE ? 0 : value > 1 - WHOLE ? 1 : value;
    }
    return parts;
  }

  /** The cell that is least whole, the dearest among equals; -1 when all are whole. */
  private int split(double[] parts) {
    int found = -1;
    double most = 0;
    for (int cell : choice.cells()) {
      double part = Math.min(parts[cell], 1 - parts[cell]);
      if (part > most + WHOLE
          || part > 0 && part > most - WHOLE && choice.weight(cell) > choice.weight(found)) {
        most = Math.max(most, part);
        found = cell;
      }
    }
    return found;
  }

  /** Puts a whole choice to the readers; answers whether something was learned from it. */
  private boolean judge(double[] parts) {
    BitSet hidden = new BitSet();
    choice.cells().stream().filter(cell -> parts[cell] > 0).forEach(hidden::set);
    if (!choice.cuts().stream().allMatch(cut -> cut.keptBy(hidden))) {
      program.refresh();
      work.round();
      return true;
    }
    return !accepted(hidden);
  }

  private boolean accepted(BitSet hidden) {
    work.round();
    Set<Cut> lacking = choice.lacking(hidden);
    if (!lacking.isEmpty()) {
      learn(lacking);
      return false;
    }
    if (best.isEmpty() || choice.cost(hidden) < cost) {
      best = Optional.of((BitSet) hidden.clone());
      cost = choice.cost(hidden);
    }
    return true;
  }

  private void branch(int split, int depth, double[] parts) {
    if (depth % 8 == 0) {
      BitSet near = choice.musts();
      choice.cells().stream().filter(cell -> parts[cell] > 0.3).forEach(near::set);
      improve(near);
    }
    int number = numbers[split];
    program.bound(number, 1, 1);
    explore(depth + 1);
    program.bound(number, 0, 0);
    explore(depth + 1);
    program.bound(number, 0, 1);
  }

  /**
   * Looks for a good choice from one that is near: adds what lacks, then leaves out what it can.
   */
  private void improve(BitSet near) {
    new Mending(choice).mend(near, this::lackingNow).ifPresent(this::accepted);
  }

  private List<Cut> lackingNow(BitSet hidden) {
    work.round();
    Set<Cut> lacking = choice.lacking(hidden);
    learn(lacking);
    return List.copyOf(lacking);
  }
}
