package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.toevertrouwd.protect.LinkedCell.Standing;

/** Small linked systems from a seed: tables with totals, inequalities, readers and rules. */
final class SomeSystems {

  private final SplittableRandom random;
  private final List<Integer> values = new ArrayList<>();
  private final List<LinearRelation> relations = new ArrayList<>();
  private int total;

  private SomeSystems(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A table of so many rows and columns with its margins, all small. */
  static LinkedSystem table(long seed, int rows, int columns) {
    return new SomeSystems(seed).made(rows, columns);
  }

  private LinkedSystem made(int rows, int columns) {
    for (int i = 0; i < rows * columns; i++) {
      values.add(random.nextInt(3) == 0 ? random.nextInt(7) : random.nextInt(3));
    }
    List<Integer> ends = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int first = row * columns;
      ends.add(sum(consecutive(first, columns, 1)));
    }
    for (int column = 0; column < columns; column++) {
      sum(consecutive(column, rows, columns));
    }
    total = sum(ends);
    if (random.nextBoolean()) {
      atLeast();
    }
    return new LinkedSystem(cells(), relations, rules(), readers());
  }

  private static List<Integer> consecutive(int first, int number, int apart) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(first + i * apart);
    }
    return all;
  }

  private int sum(List<Integer> parts) {
    int cell = values.size();
    values.add(parts.stream().mapToInt(values::get).sum());
    List<LinearRelation.Term> terms = new ArrayList<>();
    terms.add(new LinearRelation.Term(cell, -1));
    parts.forEach(part -> terms.add(new LinearRelation.Term(part, 1)));
    relations.add(new LinearRelation(terms, LinearRelation.Sense.EQUAL, 0));
    return cell;
  }

  /** Something that holds with odd factors, so that corners need not be whole. */
  private void atLeast() {
    int other = 1 + random.nextInt(values.size() - 1);
    int factor = 2 + random.nextInt(2);
    int slack = random.nextInt(3);
    long number = (long) factor * values.get(0) - values.get(other) - slack;
    relations.add(
        new LinearRelation(
            List.of(new LinearRelation.Term(0, factor), new LinearRelation.Term(other, -1)),
            LinearRelation.Sense.AT_LEAST,
            number));
  }

  private List<LinkedCell> cells() {
    List<LinkedCell> cells = new ArrayList<>();
    int most = values.get(total);
    int threshold = 2 + random.nextInt(2);
    for (int cell = 0; cell < values.size(); cell++) {
      int value = values.get(cell);
      boolean small = value < threshold;
      boolean mustHide = small && random.nextInt(3) > 0;
      Standing standing =
          cell == total ? Standing.STAYS_OPEN : mustHide ? Standing.MUST_HIDE : Standing.MAY_HIDE;
      int low = small ? 0 : value - random.nextInt(threshold);
      int high = small ? Math.min(most, threshold - 1) : Math.min(most, value + threshold - 1);
      long weight = 1 + random.nextInt(20);
      cells.add(new LinkedCell(value, 0, most, low, Math.max(high, value), weight, standing));
    }
    return cells;
  }

  private List<KnowingReader> readers() {
    if (random.nextInt(3) > 0) {
      return List.of();
    }
    List<Integer> least = values.stream().map(value -> random.nextInt(1 + value / 2)).toList();
    return List.of(new KnowingReader(least, 1 + random.nextInt(2)));
  }

  private List<HidingRule> rules() {
    return random.nextInt(3) > 0 ? List.of() : relations.stream().map(SomeSystems::three).toList();
  }

  /** Three hidden cells in a relation or none. */
  private static HidingRule three(LinearRelation relation) {
    BitSet all = new BitSet();
    relation.terms().forEach(term -> all.set(term.cell()));
    return hidden -> {
      BitSet because = (BitSet) all.clone();
      because.and(hidden);
      BitSet of = (BitSet) all.clone();
      of.andNot(hidden);
      int number = because.cardinality();
      return number == 0 || number >= 3
          ? Optional.empty()
          : Optional.of(new HidingRule.Demand(because, of, 3 - number));
    };
  }
}
