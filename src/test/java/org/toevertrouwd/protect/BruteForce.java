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
    int[][] outside = intervals(system, cells, List.of());
    boolean goals =
        cells.stream()
            .allMatch(
                i ->
                    outside[0][i] <= system.cells().get(i).low()
                        && outside[1][i] >= system.cells().get(i).high());
    return goals
        && system.rules().stream().allMatch(rule -> rule.lacking(hidden).isEmpty())
        && system.readers().stream().allMatch(reader -> wide(system, cells, reader));
  }

  private static boolean wide(LinkedSystem system, List<Integer> hidden, KnowingReader reader) {
    int[][] seen = intervals(system, hidden, reader.least());
    return hidden.stream()
        .allMatch(
            i ->
                seen[1][i] - seen[0][i]
                    >= Math.min(
                        reader.width(), system.cells().get(i).most() - system.cells().get(i).least()));
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
