package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds what hangs together: published totals part a system into small knots. */
final class Knots {

  private final int[] parents;

  Knots(int cells) {
    parents = IntStream.range(0, cells).toArray();
  }

  /** The first cell of what this one hangs together with. */
  int first(int cell) {
    int at = cell;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** These hang together from now on. */
  void join(Collection<Integer> cells) {
    for (int cell : cells) {
      int one = first(cells.iterator().next());
      int other = first(cell);
      parents[Math.max(one, other)] = Math.min(one, other);
    }
  }

  /** The knots of a system, over the cells that may be hidden. */
  static List<Knot> of(LinkedSystem system) {
    Knots knots = new Knots(system.cells().size());
    Map<Integer, List<LinearRelation>> relations = new TreeMap<>();
    for (LinearRelation relation : system.relations()) {
      knots.join(loose(system, relation).stream().map(LinearRelation.Term::cell).toList());
    }
    for (LinearRelation relation : system.relations()) {
      loose(system, relation).stream()
          .mapToInt(term -> knots.first(term.cell()))
          .limit(1)
          .forEach(first -> relations.computeIfAbsent(first, f -> new ArrayList<>()).add(relation));
    }
    return knots.groups(system).entrySet().stream()
        .map(of -> knot(system, of.getValue(), relations.getOrDefault(of.getKey(), List.of())))
        .toList();
  }

  private Map<Integer, List<Integer>> groups(LinkedSystem system) {
    Map<Integer, List<Integer>> cells = new TreeMap<>();
    IntStream.range(0, system.cells().size())
        .filter(cell -> hideable(system, cell))
        .forEach(cell -> cells.computeIfAbsent(first(cell), one -> new ArrayList<>()).add(cell));
    return cells;
  }

  static boolean hideable(LinkedSystem system, int cell) {
    return system.cells().get(cell).standing() != LinkedCell.Standing.STAYS_OPEN;
  }

  private static List<LinearRelation.Term> loose(LinkedSystem system, LinearRelation relation) {
    return relation.terms().stream().filter(term -> hideable(system, term.cell())).toList();
  }

  private static Knot knot(
      LinkedSystem system, List<Integer> cells, List<LinearRelation> relations) {
    int[] numbers = new int[system.cells().size()];
    Arrays.setAll(numbers, cell -> Math.max(0, cells.indexOf(cell)));
    return new Knot(cells, relations.stream().map(one -> tie(system, one, numbers)).toList());
  }

  private static Knot.Tie tie(LinkedSystem system, LinearRelation relation, int[] numbers) {
    List<LinearRelation.Term> loose = loose(system, relation);
    return new Knot.Tie(
        loose.stream().mapToInt(term -> numbers[term.cell()]).toArray(),
        loose.stream().mapToInt(LinearRelation.Term::factor).toArray(),
        excess(system, relation),
        relation.sense() == LinearRelation.Sense.AT_LEAST);
  }

  /** By how much the true values exceed what a relation asks. */
  static long excess(LinkedSystem system, LinearRelation relation) {
    return relation.terms().stream()
            .mapToLong(term -> (long) term.factor() * system.cells().get(term.cell()).value())
            .sum()
        - relation.number();
  }
}
