package org.toevertrouwd.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Unknowns and what they have to do with each other, collected from one codebook or several. What
 * counts the same in two packages is one unknown. Counts of a part of the whole, as a report to one
 * organisation has them, get unknowns of their own: see {@link ToldParts}.
 */
final class LinkedCounts {

  private final Map<Quantity, Integer> unknowns = new LinkedHashMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final Set<Relation> parts = new LinkedHashSet<>();
  private int size;

  int unknown(Quantity quantity) {
    return unknowns.computeIfAbsent(quantity, any -> another());
  }

  /** An unknown that no quantity of a codebook is. */
  int another() {
    return size++;
  }

  Optional<Integer> known(Quantity quantity) {
    return Optional.ofNullable(unknowns.get(quantity));
  }

  List<Quantity> quantities() {
    return List.copyOf(unknowns.keySet());
  }

  int size() {
    return size;
  }

  /** The total is the sum of the parts, and each part is one of the whole. */
  void sum(int total, List<Integer> summed) {
    relations.add(Relation.sum(total, summed));
    if (summed.size() > 1) {
      summed.forEach(part -> parts.add(Relation.part(part, total)));
    }
  }

  void part(int part, int whole) {
    relations.add(Relation.part(part, whole));
    parts.add(Relation.part(part, whole));
  }

  void add(Relation relation) {
    relations.add(relation);
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  /** Which unknown is part of which, as relations. */
  List<Relation> parts() {
    return new ArrayList<>(parts);
  }
}
