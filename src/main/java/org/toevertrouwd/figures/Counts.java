package org.toevertrouwd.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * What stands behind every quantity of a year, and which of them need more than one contributor.
 */
final class Counts {

  private final Map<Quantity, Tally> tallies = new HashMap<>();
  private final Set<Quantity> underContributorRule = new HashSet<>();

  Counts(Quantities quantities, CountedYear counted) {
    Set<String> dimensions = new HashSet<>();
    for (CountedTable table : counted.tables()) {
      TableDefinition definition = table.definition();
      if (definition.contributorRule() && definition.axes().size() == 1) {
        dimensions.add(definition.axes().getFirst().dimension());
      }
    }
    for (CountedTable table : counted.tables()) {
      for (CountedCell cell : table.cells()) {
        Quantity quantity = quantities.of(table.definition(), cell.codes());
        tallies.put(quantity, cell.tally());
        boolean inner = table.definition().contributorRule() && !cell.total();
        if (inner || names(quantity, dimensions)) {
          underContributorRule.add(quantity);
        }
      }
      tallies.put(
          Quantity.whole(table.definition().unit()), counted.population(table.definition().unit()));
    }
  }

  /** What stands behind a quantity. */
  Tally of(Quantity quantity) {
    return Optional.ofNullable(tallies.get(quantity)).orElseThrow();
  }

  /** Whether three contributors must stand behind it. Source: FIGURES.md, "Open release: rules". */
  boolean needsContributors(Quantity quantity) {
    return underContributorRule.contains(quantity);
  }

  /** Everybody who contributes to one of some quantities, in an order that is always the same. */
  List<Contributor> contributors(List<Quantity> some) {
    return some.stream()
        .flatMap(quantity -> of(quantity).shares().keySet().stream())
        .distinct()
        .sorted(Comparator.comparing(Contributor::toString))
        .toList();
  }

  private static boolean names(Quantity quantity, Set<String> dimensions) {
    return quantity.conditions().keySet().stream()
        .map(Axis::dimension)
        .anyMatch(dimensions::contains);
  }
}
