package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * Published tables of two axes form a forest: no circle of dimensions, for around a circle a reader
 * could learn what no relation of two tables says. Source: FIGURES.md, "Open release: rules".
 */
final class Circles {

  private final List<TableDefinition> twoWay;

  Circles(List<TableDefinition> tables) {
    twoWay = tables.stream().filter(table -> table.axes().size() == 2).toList();
  }

  /** The tables that would close a circle with those before them, without those at home. */
  List<String> closing(Set<String> home) {
    List<String> closing = new ArrayList<>();
    Map<String, String> roots = new HashMap<>();
    for (TableDefinition table : twoWay) {
      if (!home.contains(table.id()) && !joins(table, roots)) {
        closing.add(table.id());
      }
    }
    return closing;
  }

  /** Whether a table closes a circle with all others that are not at home. */
  boolean closes(TableDefinition table, Set<String> home) {
    Map<String, String> roots = new HashMap<>();
    for (TableDefinition other : twoWay) {
      if (!home.contains(other.id())) {
        joins(other, roots);
      }
    }
    return !joins(table, roots);
  }

  /** Joins two dimensions; false if they hung together already. */
  private static boolean joins(TableDefinition table, Map<String, String> roots) {
    String one = root(table.axes().getFirst().dimension(), roots);
    String other = root(table.axes().getLast().dimension(), roots);
    roots.put(one, other);
    return !one.equals(other);
  }

  private static String root(String dimension, Map<String, String> roots) {
    String root = dimension;
    while (!roots.getOrDefault(root, root).equals(root)) {
      root = roots.getOrDefault(root, root);
    }
    return root;
  }
}
