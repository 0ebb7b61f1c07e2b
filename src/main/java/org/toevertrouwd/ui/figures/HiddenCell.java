package org.toevertrouwd.ui.figures;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * What simple arithmetic tells an outsider about a hidden cell of a one-way table: the total less
 * what is shown is what the hidden cells share. An upper bound, from published values alone; the
 * rules of protection are not taken into account, and no other table is.
 *
 * @param total of the table
 * @param shown what the visible cells hold together
 * @param hidden how many cells share the rest, from 1
 */
record HiddenCell(int total, int shown, int hidden) {

  /** The arithmetic, or nothing when the table shows no total to subtract from. */
  static Optional<HiddenCell> in(FigureTable table) {
    List<FigureCell> inner = table.cells().stream().filter(cell -> !cell.total()).toList();
    int hidden = (int) inner.stream().filter(cell -> cell.value().isEmpty()).count();
    int shown = inner.stream().mapToInt(cell -> cell.value().orElse(0)).sum();
    return table.cells().stream()
        .filter(cell -> cell.total() && table.definition().axes().size() == 1)
        .flatMap(cell -> cell.value().stream().boxed())
        .findFirst()
        .map(total -> new HiddenCell(total, shown, hidden));
  }

  /** Most that can stand in any one of them. */
  int most() {
    return total - shown;
  }
}
