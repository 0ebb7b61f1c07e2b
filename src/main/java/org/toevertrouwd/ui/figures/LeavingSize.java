package org.toevertrouwd.ui.figures;

import java.util.List;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

/**
 * How much leaves.
 *
 * @param tables tables of which something leaves
 * @param cells inner cells of those
 * @param hidden how many of those cells are hidden
 * @param home tables of which no inner cell leaves
 */
record LeavingSize(int tables, int cells, int hidden, int home) {

  static LeavingSize of(Figures figures) {
    List<FigureTable> leaving =
        figures.tables().stream().filter(table -> !table.stayedHome()).toList();
    List<FigureCell> cells =
        leaving.stream()
            .flatMap(table -> table.cells().stream())
            .filter(cell -> !cell.total())
            .toList();
    int hidden = (int) cells.stream().filter(cell -> cell.value().isEmpty()).count();
    return new LeavingSize(
        leaving.size(), cells.size(), hidden, figures.tables().size() - leaving.size());
  }
}
