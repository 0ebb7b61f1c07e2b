package org.toevertrouwd.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  static List<KnowingEmployer> employers(CountedYear counted) {
    return EmployersKnow.of(counted).stream().map(KnownAtHome::employer).toList();
  }

  private static KnowingEmployer employer(List<EmployersKnow.Own> own) {
    return new KnowingEmployer(
        own.stream()
            .collect(
                Collectors.toMap(
                    cell -> new CellKey(cell.table(), cell.codes()), EmployersKnow.Own::least)));
  }

  static TrueCounts truth(CountedYear counted) {
    Map<CellKey, Integer> values = new HashMap<>();
    for (CountedTable table : counted.tables()) {
      for (CountedCell cell : table.cells()) {
        values.put(new CellKey(table.definition().id(), cell.codes()), cell.tally().value());
      }
    }
    return new TrueCounts(values);
  }
}
