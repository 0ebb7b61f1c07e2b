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

  /**
   * Whether every inner cell is hidden: the table stayed home. The total of its unit may stand in
   * it all the same, for that is one cell that all tables of the unit share.
   */
  public boolean stayedHome() {
    return cells.stream().filter(cell -> !cell.total()).allMatch(cell -> cell.value().isEmpty());
  }
}
