package org.toevertrouwd.protect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every choice that protects keeps: a sum over the hidden cells, in whole numbers, is at least
 * a number.
 *
 * @param cells positions of cells, rising
 * @param factors by the same place, not 0
 * @param atLeast what the sum must reach
 */
record Cut(List<Integer> cells, List<Integer> factors, int atLeast) {

  Cut {
    cells = List.copyOf(cells);
    factors = List.copyOf(factors);
  }

  static Cut of(SortedMap<Integer, Integer> factors, int atLeast) {
    return new Cut(List.copyOf(factors.keySet()), List.copyOf(factors.values()), atLeast);
  }

  /** What a rule asks: those of which more must be hidden if all of the others are. */
  static Cut of(HidingRule.Demand demand) {
    BitSet of = demand.of();
    BitSet because = demand.because();
    int times = Math.min(demand.atLeast(), of.cardinality() + 1);
    SortedMap<Integer, Integer> factors = new TreeMap<>();
    of.stream().forEach(cell -> factors.merge(cell, 1, Integer::sum));
    because.stream().forEach(cell -> factors.merge(cell, -times, Integer::sum));
    factors.values().removeIf(factor -> factor == 0);
    return of(factors, times * (1 - because.cardinality()));
  }

  /** Whether exactly these hidden cells keep it. */
  boolean keptBy(BitSet hidden) {
    long sum = 0;
    for (int term = 0; term < cells.size(); term++) {
      sum += hidden.get(cells.get(term)) ? factors.get(term) : 0;
    }
    return sum >= atLeast;
  }

  /** By how much a choice in parts, by position, falls short, relative to what is asked. */
  double lackedBy(double[] parts) {
    double sum = 0;
    int largest = 1;
    for (int term = 0; term < cells.size(); term++) {
      sum += factors.get(term) * parts[cells.get(term)];
      largest = Math.max(largest, Math.abs(factors.get(term)));
    }
    return (atLeast - sum) / largest;
  }

  double[] doubles() {
    return factors.stream().mapToDouble(Integer::doubleValue).toArray();
  }

  /** The positions, by a numbering of their own. */
  int[] numbered(int[] numbers) {
    int[] all = new int[cells.size()];
    Arrays.setAll(all, term -> numbers[cells.get(term)]);
    return all;
  }
}
