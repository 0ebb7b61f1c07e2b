package org.toevertrouwd.figures;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.toevertrouwd.codebook.Unit;

/**
 * What earlier releases of the same year leave to be hidden. Whoever has two releases sees every
 * cell that either of them shows; so a later one shows no cell that an earlier one hides. Only of a
 * unit of which the earlier one says nothing at all, the later one may say something. Source:
 * FIGURES.md, "Goals of protection"; decision record 0031.
 */
final class EarlierReleases {

  private EarlierReleases() {}

  /** What has to stay hidden. */
  static Set<Quantity> hidden(Quantities quantities, List<Figures> earlier) {
    Set<Quantity> hidden = new LinkedHashSet<>();
    for (Figures figures : earlier) {
      Set<Unit> said = EnumSet.noneOf(Unit.class);
      figures.tables().stream()
          .filter(table -> table.cells().stream().anyMatch(cell -> cell.value().isPresent()))
          .forEach(table -> said.add(table.definition().unit()));
      figures.tables().stream()
          .filter(table -> said.contains(table.definition().unit()))
          .forEach(table -> hidden.addAll(hidden(quantities, table)));
    }
    return hidden;
  }

  private static List<Quantity> hidden(Quantities quantities, FigureTable table) {
    return table.cells().stream()
        .filter(cell -> cell.value().isEmpty())
        .map(cell -> quantities.of(table.definition(), cell.codes()))
        .filter(quantity -> !quantity.whole())
        .toList();
  }
}
