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
import org.toevertrouwd.figures.Contributor;
import org.toevertrouwd.figures.CountedCell;
import org.toevertrouwd.figures.CountedTable;
import org.toevertrouwd.figures.CountedYear;

/**
 * First the outside reader, then the independent auditor, who also plays the confidants: in a small
 * pool each of them, in a large one somebody who knows of every sum what the confidant with most of
 * it does, and so as much as any. Only what all attack in vain holds, and the file then says so.
 */
public final class AuditedFile implements Attack {

  private final Attack first = new OutsideReader();

  @Override
  public Result on(Function<AuditStatement, byte[]> file, Codebook codebook, CountedYear counted) {
    return switch (first.on(file, codebook, counted)) {
      case SeenThrough through -> through;
      case Held(byte[] content) -> {
        Audit audit = new Auditor(List.of(codebook)).audit(content, List.of(), confidants(counted));
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

  /** Each confidant of a small pool; of a large one the one who stands for all. */
  private static List<KnowingEmployer> confidants(CountedYear counted) {
    Map<Contributor, Map<CellKey, Integer>> each = new HashMap<>();
    Map<CellKey, Integer> most = new HashMap<>();
    for (CountedTable table : counted.tables()) {
      for (CountedCell cell : table.cells()) {
        CellKey key = new CellKey(table.definition().id(), cell.codes());
        cell.tally()
            .shares()
            .forEach(
                (who, share) -> {
                  each.computeIfAbsent(who, _ -> new HashMap<>()).put(key, share.value());
                  most.merge(key, share.value(), Math::max);
                });
      }
    }
    return each.size() <= Contributor.OfConfidant.EACH_PLAYED
        ? each.values().stream().map(KnowingEmployer::new).toList()
        : List.of(new KnowingEmployer(most));
  }
}
