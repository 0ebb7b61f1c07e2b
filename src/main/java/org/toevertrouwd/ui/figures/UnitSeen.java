package org.toevertrouwd.ui.figures;

import java.util.List;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.ui.kit.chart.Amount;

/**
 * The tables of one unit that are shown, with what stands behind it.
 *
 * @param unit what is counted
 * @param total of the unit, as far as these figures tell
 * @param tables in the order of the codebook
 */
record UnitSeen(Unit unit, Amount total, List<FigureTable> tables) {

  UnitSeen {
    tables = List.copyOf(tables);
  }
}
