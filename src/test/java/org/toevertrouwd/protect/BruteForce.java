package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Tries every way to fill hidden cells, and every way to hide cells. Knows nothing of solvers. */
final class BruteForce {

  private final LinkedSystem system;
  private final int[] hidden;
  private final int[] least;
  private final int[] most;
  private final long[] sums;

  private BruteForce(LinkedSystem system, List<Integer> hidden, List<Integer> known) {
    this.system = system;
    this.hidden = hidden.stream().mapToInt(i -> i).toArray();
    List<LinkedCell> cells = system.cells();
    least =
        IntStream.range(0, cells.size())
            .map(i -> Math.max(cells.get(i).least(), known.isEmpty() ? 0 : known.get(i)))
            .toArray();
    most = cells.stream().mapToInt(LinkedCell::most).toArray();
    sums = new long[system.relations().size()];
  }

  /** The least and the most that whole values of the hidden cells allow for one of them. */
  static List<Integer> interval(LinkedSystem system, List<Integer> hidden, int cell) {
    int[][] all = intervals(system, hidden, List.of());
    return List.of(all[0][cell], all[1][cell]);
  }

  /** The least and the most of every cell, for a reader that knows so much. */
  static int[][] intervals(LinkedSystem system, List<Integer> hidden, List<Integer> known) {
    int[] low = system.cells().stream().mapToInt(LinkedCell::value).toArray();
    int[] high = low.clone();
    new BruteForce(system, hidden, known)
        .fill(
            values -> {
              for (int cell : hidden) {
                low[cell] = Math.min(low[cell], values[cell]);
                high[cell] = Math.max(high[cell], values[cell]);
              }
            });
    return new int[][] {low, high};
  }

  private void fill(Consumer<int[]> filled) {
    int[] values = system.cells().stream().mapToInt(LinkedCell::value).toArray();
    fill(values, 0, filled);
  }

  /** Fills one hidden cell after another; gives up where a relation cannot be kept any more. */
  private void fill(int[] values, int at, Consumer<int[]> filled) {
    if (at == hidden.length) {
      filled.accept(values);
      return;
    }
    int cell = hidden[at];
    for (int value = least[cell]; value <= most[cell]; value++) {
      values[cell] = value;
      if (system.relations().stream().allMatch(relation -> canKeep(relation, values, at))) {
        fill(values, at + 1, filled);
      }
    }
  }

  private boolean canKeep(LinearRelation relation, int[] values, int at) {
    long low = 0;
    long high = 0;
    for (LinearRelation.Term term : relation.terms()) {
      long from = values[term.cell()];
      long to = from;
      for (int later = at + 1; later < hidden.length; later++) {
        if (hidden[later] == term.cell()) {
          from = least[term.cell()];
          to = most[term.cell()];
        }
      }
      low += Math.min(term.factor() * from, term.factor() * to);
      high += Math.max(term.factor() * from, term.factor() * to);
    }
    return high >= relation.number()
        && (low <= relation.number() || relation.sense() == LinearRelation.Sense.AT_LEAST);
  }

  /** Whether every reader is kept in doubt as asked, and every rule is kept. */
  static boolean protects(LinkedSystem system, BitSet hidden) {
    List<Integer> cells = hidden.stream().boxed().toList();
    return system.rules().stream().allMatch(rule -> rule.lacking(hidden).isEmpty())
        && cells.stream()
            .allMatch(
                i ->
                    can(system, cells, List.of(), i, Integer.MIN_VALUE, system.cells().get(i).low())
                        && can(system, cells, List.of(), i, system.cells().get(i).high(), 1 << 30))
        && system.readers().stream().allMatch(reader -> wide(system, cells, reader));
  }

  private static boolean wide(LinkedSystem system, List<Integer> hidden, KnowingReader reader) {
    return hidden.stream()
        .allMatch(
            i -> {
              LinkedCell cell = system.cells().get(i);
              int width = Math.min(reader.width(), cell.most() - cell.least());
              int high = cell.value();
              int low = cell.value();
              while (high - low < width
                  && can(system, hidden, reader.least(), i, high + 1, 1 << 30)) {
                high++;
              }
              while (high - low < width
                  && can(system, hidden, reader.least(), i, Integer.MIN_VALUE, low - 1)) {
                low--;
              }
              return high - low >= width;
            });
  }

  /** Whether some way to fill the hidden cells brings one of them between two values. */
  private static boolean can(
      LinkedSystem system, List<Integer> hidden, List<Integer> known, int cell, int from, int to) {
    BruteForce force = new BruteForce(system, hidden, known);
    force.least[cell] = Math.max(force.least[cell], from);
    force.most[cell] = Math.min(force.most[cell], to);
    int[] values = system.cells().stream().mapToInt(LinkedCell::value).toArray();
    return force.some(values, 0);
  }

  /** Fills one hidden cell after another, the true values and those near them first. */
  private boolean some(int[] values, int at) {
    if (at == hidden.length) {
      return true;
    }
    int cell = hidden[at];
    int real = system.cells().get(cell).value();
    int far = Math.max(Math.abs(most[cell] - real), Math.abs(real - least[cell]));
    for (int turn = 0; turn <= 2 * far; turn++) {
      int value = real + (turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2);
      if (value >= least[cell] && value <= most[cell]) {
        values[cell] = value;
        if (system.relations().stream().allMatch(relation -> canKeep(relation, values, at))
            && some(values, at + 1)) {
          return true;
        }
      }
    }
    values[cell] = real;
    return false;
  }

  /** What the cheapest choice costs, or nothing when there is none. */
  static OptionalLong cheapest(LinkedSystem system) {
    int size = system.cells().size();
    return LongStream.range(0, 1L << size)
        .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
        .filter(hidden -> allowed(system, hidden))
        .sorted(java.util.Comparator.comparingLong(hidden -> cost(system, hidden)))
        .filter(hidden -> protects(system, hidden))
        .mapToLong(hidden -> cost(system, hidden))
        .findFirst();
  }

  private static boolean allowed(LinkedSystem system, BitSet hidden) {
    return IntStream.range(0, system.cells().size())
        .allMatch(
            i ->
                switch (system.cells().get(i).standing()) {
                  case MUST_HIDE -> hidden.get(i);
                  case MAY_HIDE -> true;
                  case STAYS_OPEN -> !hidden.get(i);
                });
  }

  static long cost(LinkedSystem system, BitSet hidden) {
    return hidden.stream().mapToLong(i -> system.cells().get(i).weight()).sum();
  }
}
