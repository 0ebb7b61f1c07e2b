package org.toevertrouwd.figures;

import java.util.List;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * One table of a year with all its cells.
 *
 * @param definition the table of the layout
 * @param cells inner cells in the order of the layout, then the totals; a multi-valued dimension
 *     has no total
 */
public record FigureTable(TableDefinition definition, List<FigureCell> cells) {

  public FigureTable {
    cells = List.copyOf(cells);
  }

  /** Whether every cell is hidden: the table stayed home. */
  public boolean stayedHome() {
    return cells.stream().allMatch(cell -> cell.value().isEmpty());
  }
}
