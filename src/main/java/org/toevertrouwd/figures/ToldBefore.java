package org.toevertrouwd.figures;

import java.util.BitSet;
import java.util.List;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.protect.LinkedSystem;
import org.toevertrouwd.protect.Suppression;
import org.toevertrouwd.protect.Suppressor;

/** Chooses what a pool hides when organisations were told of their part before. */
final class ToldBefore implements Suppressor {

  private final Suppressor suppressor;
  private final PartsBeside beside;

  private ToldBefore(Suppressor suppressor, PartsBeside beside) {
    this.suppressor = suppressor;
    this.beside = beside;
  }

  /** For one group of tables; reports say something about one of them only. */
  static Suppressor of(
      Suppressor suppressor, Quantities quantities, Group group, Told told, int threshold) {
    return ReportFigures.table(quantities.codebook())
        .filter(table -> group.tables().contains(table) && !told.reports().isEmpty())
        .<Suppressor>map(
            table -> new ToldBefore(suppressor, beside(quantities, group, table, told, threshold)))
        .orElse(suppressor);
  }

  private static PartsBeside beside(
      Quantities quantities, Group group, TableDefinition table, Told told, int threshold) {
    List<Integer> wholes =
        quantities.inner(table).stream().map(group.quantities()::indexOf).toList();
    return new PartsBeside(
        wholes,
        told.reports().stream().map(report -> ReportFigures.part(report, table)).toList(),
        ReportFigures.inOrder(told.rest(), table),
        Math.min(threshold, ReportFigures.THRESHOLD));
  }

  @Override
  public Suppression suppress(LinkedSystem system) {
    return switch (suppressor.suppress(beside.with(system))) {
      case Suppression.Proven proven -> own(proven, system.cells().size());
      case Suppression.Impossible impossible -> impossible;
      case Suppression.NotProven notProven -> notProven;
    };
  }

  private static Suppression own(Suppression.Proven proven, int cells) {
    BitSet hidden = proven.hidden().get(0, cells);
    return new Suppression.Proven(hidden, proven.cost());
  }
}
