package org.toevertrouwd.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;

/**
 * What a cell counts, apart from the table it stands in.
 *
 * @param unit what is counted
 * @param conditions code by list of codes; none for the total of the unit
 */
record Quantity(Unit unit, Map<String, String> conditions) {

  Quantity {
    conditions = Map.copyOf(conditions);
  }

  static Quantity of(TableDefinition table, List<String> codes) {
    Map<String, String> conditions = new HashMap<>();
    for (int place = 0; place < codes.size(); place++) {
      if (!codes.get(place).equals(FigureCell.TOTAL)) {
        conditions.put(Codelists.name(table.axes().get(place)), codes.get(place));
      }
    }
    return new Quantity(table.unit(), conditions);
  }

  /** The quantities with one condition less, none of which can be smaller. */
  List<Quantity> wider() {
    return conditions.keySet().stream().sorted().map(this::without).toList();
  }

  private Quantity without(String condition) {
    Map<String, String> fewer = new HashMap<>(conditions);
    fewer.remove(condition);
    return new Quantity(unit, fewer);
  }
}
