package org.toevertrouwd.pool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.AuditFinding;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.audit.CellKey;
import org.toevertrouwd.audit.KnowingEmployer;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Tally;

/**
 * First the outside reader, then the independent auditor, who also plays a confidant: one that
 * knows of every sum what the confidant with most of it does. Only what both attack in vain holds,
 * and the file then says so.
 */
public final class AuditedFile implements Attack {

  private final Attack first = new OutsideReader();

  @Override
  public Result on(
      Function<AuditStatement, byte[]> file, Codebook codebook, CountedYear counted) {
    return switch (first.on(file, codebook, counted)) {
      case SeenThrough through -> through;
      case Held(byte[] content) -> {
        Audit audit =
            new Auditor(List.of(codebook)).audit(content, List.of(), List.of(confidant(counted)));
        Optional<AuditStatement> statement = audit.statement();
        yield statement.isPresent()
            ? new Held(file.apply(statement.get()))
            : new SeenThrough(tables(audit));
      }
    };
  }

  private static Set<String> tables(Audit audit) {
    Set<String> tables = new HashSet<>();
    audit.findings().stream()
        .map(AuditFinding::table)
        .filter(table -> !table.isEmpty())
        .forEach(tables::add);
    return tables;
  }

  private static KnowingEmployer confidant(CountedYear counted) {
    Map<CellKey, Integer> least = new HashMap<>();
    for (CountedTable table : counted.tables()) {
      for (CountedCell cell : table.cells()) {
        int most =
            cell.tally().shares().values().stream().mapToInt(Tally.Share::value).max().orElse(0);
        if (most > 0) {
          least.put(new CellKey(table.definition().id(), cell.codes()), most);
        }
      }
    }
    return new KnowingEmployer(least);
  }
}
