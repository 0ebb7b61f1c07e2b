package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;

/**
 * Tables that share a count or a tie other than the total of their unit, and so are protected
 * together. Nothing ties one group to another: the totals between them are published.
 *
 * @param tables in the order of the layout
 * @param quantities what their cells count, each once, without the total of the unit
 * @param ties what these have to do with one another
 */
record Group(List<TableDefinition> tables, List<Quantity> quantities, Ties ties) {

  /** The unit that all its tables count. */
  Unit unit() {
    return tables.getFirst().unit();
  }

  /** The groups of a codebook, in the order of their first tables. */
  static List<Group> of(Quantities quantities) {
    Ties ties = Ties.of(quantities);
    Joined joined = new Joined();
    for (TableDefinition table : quantities.codebook().layout()) {
      joined.join(quantities.of(table));
    }
    Stream.concat(ties.sums().stream(), ties.covers().stream())
        .forEach(sum -> joined.join(all(sum)));
    ties.parts().forEach(part -> joined.join(List.of(part.part(), part.whole())));
    Map<Quantity, List<TableDefinition>> tables = new LinkedHashMap<>();
    for (TableDefinition table : quantities.codebook().layout()) {
      tables
          .computeIfAbsent(joined.root(quantities.inner(table).getFirst()), _ -> new ArrayList<>())
          .add(table);
    }
    return tables.values().stream().map(some -> of(quantities, some, ties)).toList();
  }

  private static Group of(Quantities quantities, List<TableDefinition> tables, Ties ties) {
    Set<Quantity> own = new LinkedHashSet<>();
    tables.forEach(table -> own.addAll(quantities.of(table)));
    own.removeIf(Quantity::whole);
    Ties among =
        new Ties(
            ties.sums().stream().filter(sum -> own.containsAll(counts(sum))).toList(),
            ties.covers().stream().filter(cover -> own.containsAll(counts(cover))).toList(),
            ties.parts().stream()
                .filter(part -> own.contains(part.part()) && own.contains(part.whole()))
                .toList());
    return new Group(List.copyOf(tables), List.copyOf(own), among);
  }

  private static List<Quantity> all(Ties.Sum sum) {
    return Stream.concat(Stream.of(sum.whole()), sum.parts().stream()).toList();
  }

  private static List<Quantity> counts(Ties.Sum sum) {
    return all(sum).stream().filter(quantity -> !quantity.whole()).toList();
  }

  /** Which quantities hang together; the total of a unit joins nothing. */
  private static final class Joined {

    private final Map<Quantity, Quantity> parents = new HashMap<>();

    void join(List<Quantity> some) {
      List<Quantity> counts = some.stream().filter(quantity -> !quantity.whole()).toList();
      counts.forEach(quantity -> parents.put(root(quantity), root(counts.getFirst())));
    }

    Quantity root(Quantity quantity) {
      Quantity root = quantity;
      Quantity parent = parents.getOrDefault(root, root);
      while (!parent.equals(root)) {
        root = parent;
        parent = parents.getOrDefault(root, root);
      }
      return root;
    }
  }
}
