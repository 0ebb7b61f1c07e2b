package org.toevertrouwd.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.toevertrouwd.audit.CellKey;
import org.toevertrouwd.audit.KnowingEmployer;
import org.toevertrouwd.audit.TrueCounts;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.EmployersKnow;

/**
 * What the auditor is told at home, from the counts alone and not from what protected them: what
 * every client organisation knows, and what every cell hides. Nothing of it leaves but the verdict.
 */
final class KnownAtHome {

  private KnownAtHome() {}

  /**
   * What every organisation knows.
   *
   * @param rest the year without the organisations that were told of their part: who was told
   *     nothing knows that its own dossiers are in the rest
   */
  static List<KnowingEmployer> employers(CountedYear counted, CountedYear rest) {
    List<List<EmployersKnow.Own>> notTold = EmployersKnow.of(rest);
    return EmployersKnow.of(counted).stream()
        .map(own -> employer(own, notTold.contains(own)))
        .toList();
  }

  private static KnowingEmployer employer(List<EmployersKnow.Own> own, boolean inRest) {
    Map<CellKey, Integer> least = new HashMap<>();
    for (EmployersKnow.Own cell : own) {
      CellKey key = new CellKey(cell.table(), cell.codes());
      least.put(key, cell.least());
      if (inRest) {
        least.put(key.rest(), cell.least());
      }
    }
    return new KnowingEmployer(least);
  }

  /**
   * What was counted.
   *
   * @param parts of organisations, in the order in which the auditor reads their reports
   */
  static TrueCounts truth(CountedYear counted, List<CountedYear> parts) {
    Map<CellKey, Integer> values = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      int report = part + 1;
      put(values, parts.get(part), key -> key.ofReport(report));
    }
    put(values, counted, key -> key);
    return new TrueCounts(values);
  }

  private static void put(
      Map<CellKey, Integer> values, CountedYear counted, UnaryOperator<CellKey> name) {
    for (CountedTable table : counted.tables()) {
      for (CountedCell cell : table.cells()) {
        CellKey key = new CellKey(table.definition().id(), cell.codes());
        values.put(name.apply(key), cell.tally().value());
      }
    }
  }
}
