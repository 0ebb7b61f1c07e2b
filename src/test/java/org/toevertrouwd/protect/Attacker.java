package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries every way to fill the hidden cells with whole numbers. Shares no code with the protection.
 */
final class Attacker {

  private final int hiddenMass;
  private final int[] known;

  /** What remains possible for a cell, both ends included. */
  record Interval(int low, int high) {
    boolean covers(int from, int to) {
      return low <= from && high >= to;
    }
  }

  /**
   * Somebody who reads the table.
   *
   * @param hiddenMass the total less what is published
   * @param known per hidden cell what the attacker knows to be in it
   */
  Attacker(int hiddenMass, int[] known) {
    this.hiddenMass = hiddenMass;
    this.known = known.clone();
  }

  static Attacker outsider(OneWayCounts counts, BitSet hidden) {
    return knowing(counts, hidden, -1);
  }

  /** A contributor who recognises its own people in the table. */
  static Attacker knowing(OneWayCounts counts, BitSet hidden, int contributor) {
    int published =
        IntStream.range(0, counts.cells().size())
            .filter(cell -> !hidden.get(cell))
            .map(cell -> counts.cells().get(cell).value())
            .sum();
    int[] known =
        hidden.stream()
            .map(
                cell ->
                    counts.cells().get(cell).shares().stream()
                        .filter(share -> share.contributor() == contributor)
                        .mapToInt(CellCount.Share::value)
                        .sum())
            .toArray();
    return new Attacker(counts.total().value() - published, known);
  }

  /** What is possible for the hidden cell at this place among the hidden ones. */
  Interval interval(int place) {
    List<Integer> possible = new ArrayList<>();
    BitSet others = sumsOfOthers(place);
    for (int value = known[place]; value <= hiddenMass; value++) {
      if (others.get(hiddenMass - value)) {
        possible.add(value);
      }
    }
    return new Interval(possible.getFirst(), possible.getLast());
  }

  private BitSet sumsOfOthers(int place) {
    BitSet sums = new BitSet();
    sums.set(0);
    for (int other = 0; other < known.length; other++) {
      if (other != place) {
        BitSet next = new BitSet();
        for (int value = known[other]; value <= hiddenMass; value++) {
          int added = value;
          sums.stream()
              .filter(sum -> sum + added <= hiddenMass)
              .forEach(sum -> next.set(sum + added));
        }
        sums = next;
      }
    }
    return sums;
  }
}
