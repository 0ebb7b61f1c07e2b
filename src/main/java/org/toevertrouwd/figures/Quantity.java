package org.toevertrouwd.figures;

import java.util.Map;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Unit;

/**
 * What a cell counts, apart from the table it stands in. What stands in several tables is one
 * quantity, shown in all of them or in none.
 *
 * @param unit what is counted
 * @param conditions code by side; none for the whole unit
 */
record Quantity(Unit unit, Map<Axis, String> conditions) {

  Quantity {
    conditions = Map.copyOf(conditions);
  }

  /** Everything of a unit. */
  static Quantity whole(Unit unit) {
    return new Quantity(unit, Map.of());
  }

  /** Whether this is everything of its unit. */
  boolean whole() {
    return conditions.isEmpty();
  }
}
