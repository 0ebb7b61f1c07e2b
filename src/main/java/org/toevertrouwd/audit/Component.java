package org.toevertrouwd.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unknowns that hang together through relations, apart from all others.
 *
 * @param unknowns not known, in order
 * @param relations every relation that says something about them
 */
record Component(int[] unknowns, List<Relation> relations) {

  /** The components of what is not known yet. */
  static List<Component> of(List<Relation> relations, Limits limits, int size) {
    Groups<Integer> groups = new Groups<>();
    List<Relation> open = new ArrayList<>();
    for (Relation relation : relations) {
      List<Integer> free = free(relation, limits);
      if (!free.isEmpty() && limits.canFail(relation)) {
        free.forEach(unknown -> groups.join(free.getFirst(), unknown));
        open.add(relation);
      }
    }
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int unknown = 0; unknown < size; unknown++) {
      if (!limits.fixed(unknown)) {
        members.computeIfAbsent(groups.of(unknown), any -> new ArrayList<>()).add(unknown);
      }
    }
    Map<Integer, List<Relation>> own = new HashMap<>();
    for (Relation relation : open) {
      int group = groups.of(free(relation, limits).getFirst());
      own.computeIfAbsent(group, any -> new ArrayList<>()).add(relation);
    }
    return members.entrySet().stream()
        .map(
            entry ->
                new Component(
                    entry.getValue().stream().mapToInt(Integer::intValue).toArray(),
                    own.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private static List<Integer> free(Relation relation, Limits limits) {
    List<Integer> free = new ArrayList<>();
    for (int unknown : relation.unknowns()) {
      if (!limits.fixed(unknown)) {
        free.add(unknown);
      }
    }
    return free;
  }

  /** Solved for the relations: their sums of unknowns, apart from what is known. */
  Tableau tableau() {
    Map<Integer, Integer> columns = new HashMap<>();
    for (int column = 0; column < unknowns.length; column++) {
      columns.put(unknowns[column], column);
    }
    double[][] rows = new double[relations.size()][unknowns.length];
    for (int row = 0; row < rows.length; row++) {
      int[] all = relations.get(row).unknowns();
      for (int place = 0; place < all.length; place++) {
        Integer column = columns.get(all[place]);
        if (column != null) {
          rows[row][column] = relations.get(row).sign(place);
        }
      }
    }
    return new Tableau(rows, unknowns.length);
  }

  /** What the known part of a relation leaves for the unknown part at least. */
  static double least(Relation relation, Limits limits) {
    long known = 0;
    int[] all = relation.unknowns();
    for (int place = 0; place < all.length; place++) {
      if (limits.fixed(all[place])) {
        known += relation.sign(place) * limits.low(all[place]);
      }
    }
    return -known;
  }
}
