package org.toevertrouwd.ui.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

/**
 * The sums along one side of a cross table of which no inner cell leaves: they leave all the same,
 * and are the wider categories of a question.
 *
 * @param from the cross table
 * @param side which of its sides, 0 or 1
 * @param sums a cell for every wider category, in order
 */
record WiderSums(FigureTable from, int side, List<FigureCell> sums) {

  WiderSums {
    sums = List.copyOf(sums);
  }

  /** The wider categories that leave and stand in no table that is shown, each question once. */
  static List<WiderSums> of(Figures figures, Unit unit) {
    List<FigureTable> tables =
        figures.tables().stream().filter(table -> table.definition().unit() == unit).toList();
    Set<Axis> seen = new HashSet<>();
    tables.stream()
        .filter(table -> table.definition().axes().size() == 1 || !table.stayedHome())
        .forEach(table -> seen.addAll(table.definition().axes()));
    List<WiderSums> found = new ArrayList<>();
    for (FigureTable table : tables) {
      for (int side = 0; side < table.definition().axes().size(); side++) {
        WiderSums sums = along(table, side);
        if (sums.leaves() && seen.add(sums.axis())) {
          found.add(sums);
        }
      }
    }
    return found;
  }

  private static WiderSums along(FigureTable table, int side) {
    return new WiderSums(
        table,
        side,
        table.cells().stream()
            .filter(cell -> cell.codes().size() == 2)
            .filter(cell -> !cell.codes().get(side).equals(FigureCell.TOTAL))
            .filter(cell -> cell.codes().get(1 - side).equals(FigureCell.TOTAL))
            .toList());
  }

  private boolean leaves() {
    return sums.stream().anyMatch(cell -> cell.value().isPresent());
  }

  /** The question, in its wider categories. */
  Axis axis() {
    return from.definition().axes().get(side);
  }
}
