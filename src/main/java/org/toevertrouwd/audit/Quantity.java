package org.toevertrouwd.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;

/**
 * What a cell counts, wherever it stands: cells that count the same are one unknown.
 *
 * @param unit what is counted
 * @param conditions the category asked for on each side; none for the total of the unit
 */
record Quantity(Unit unit, Map<Axis, String> conditions) {

  Quantity {
    conditions = Map.copyOf(conditions);
  }

  static Quantity total(Unit unit) {
    return new Quantity(unit, Map.of());
  }

  static Quantity of(TableDefinition table, List<String> codes) {
    Quantity quantity = total(table.unit());
    for (int side = 0; side < codes.size(); side++) {
      if (!codes.get(side).equals(FigureCell.TOTAL)) {
        quantity = quantity.with(table.axes().get(side), codes.get(side));
      }
    }
    return quantity;
  }

  Quantity with(Axis axis, String code) {
    Map<Axis, String> more = new HashMap<>(conditions);
    more.put(axis, code);
    return new Quantity(unit, more);
  }

  Quantity without(Axis axis) {
    Map<Axis, String> fewer = new HashMap<>(conditions);
    fewer.remove(axis);
    return new Quantity(unit, fewer);
  }

  /** In one order, whatever the machine. */
  Map<Axis, String> inOrder() {
    Map<Axis, String> ordered =
        new TreeMap<>(Comparator.comparing(Axis::dimension).thenComparing(Axis::broader));
    ordered.putAll(conditions);
    return ordered;
  }
}
