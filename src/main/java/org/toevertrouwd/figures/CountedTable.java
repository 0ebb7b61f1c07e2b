package org.toevertrouwd.figures;

import java.util.List;
import java.util.OptionalInt;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * One table as counted, before protection.
 *
 * @param definition the table of the layout
 * @param cells in the order of {@link TableCells}
 */
public record CountedTable(TableDefinition definition, List<CountedCell> cells) {

  public CountedTable {
    cells = List.copyOf(cells);
  }

  /** The cells without the sums. */
  public List<CountedCell> inner() {
    return cells.stream().filter(cell -> !cell.total()).toList();
  }

  /** The table with every value in sight; for the confidant's own eyes only. */
  public FigureTable raw() {
    return new FigureTable(
        definition,
        cells.stream()
            .map(cell -> new FigureCell(cell.codes(), OptionalInt.of(cell.tally().value())))
            .toList());
  }
}
