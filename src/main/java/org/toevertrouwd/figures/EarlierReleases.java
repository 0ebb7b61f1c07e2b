package org.toevertrouwd.figures;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What earlier releases of the same year leave to be hidden. Whoever has two releases sees every
 * cell that either of them shows; so a later one shows no cell that an earlier one hides. Only of a
 * table of which the earlier one says nothing at all, not even the unit's total, the later one may
 * say something. Source: FIGURES.md, "Goals of protection".
 */
final class EarlierReleases {

  private EarlierReleases() {}

  /** Positions of the inner cells of a table that have to stay hidden. */
  static BitSet hidden(CountedTable table, List<Figures> earlier) {
    BitSet hidden = new BitSet();
    for (Figures figures : earlier) {
      find(figures, table.definition().id())
          .filter(before -> before.cells().stream().anyMatch(cell -> cell.value().isPresent()))
          .ifPresent(before -> hidden.or(hidden(before)));
    }
    return hidden;
  }

  private static Optional<FigureTable> find(Figures figures, String id) {
    return figures.tables().stream()
        .filter(table -> table.definition().id().equals(id))
        .findFirst();
  }

  private static BitSet hidden(FigureTable table) {
    BitSet hidden = new BitSet();
    for (int cell = 0; cell < table.cells().size(); cell++) {
      FigureCell before = table.cells().get(cell);
      hidden.set(cell, !before.total() && before.value().isEmpty());
    }
    return hidden;
  }
}
