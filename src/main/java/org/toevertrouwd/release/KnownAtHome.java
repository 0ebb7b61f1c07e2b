package org.toevertrouwd.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      for (CountedTable table : parts.get(part).tables()) {
        for (CountedCell cell : table.cells()) {
          CellKey key = new CellKey(table.definition().id(), cell.codes());
          values.put(key.ofReport(part + 1), cell.tally().value());
        }
      }
    }
    for (CountedTable table : counted.tables()) {
      for (CountedCell cell : table.cells()) {
        values.put(new CellKey(table.definition().id(), cell.codes()), cell.tally().value());
      }
    }
    return new TrueCounts(values);
  }
}
