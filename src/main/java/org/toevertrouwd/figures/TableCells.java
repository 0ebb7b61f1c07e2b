package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.List;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Combinations;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * The cells of a table in their fixed order: inner cells first, the last axis running fastest, then
 * the sums in the same order with {@value FigureCell#TOTAL} last. There is no sum over a
 * multi-valued dimension. Source: FIGURES.md, "Codebook", Layout.
 */
public final class TableCells {

  private TableCells() {}

  /** The codes of every cell, a code per axis. */
  public static List<List<String>> of(Codebook codebook, TableDefinition table) {
    return totalsLast(
        combinations(table.axes().stream().map(axis -> Side.of(codebook, axis)).toList()));
  }

  /** Every way to take one cell per side; the last side runs fastest. */
  static List<List<String>> combinations(List<Side> sides) {
    return Combinations.of(sides.stream().map(Side::cells).toList());
  }

  private static List<List<String>> totalsLast(List<List<String>> all) {
    List<List<String>> ordered = new ArrayList<>(all);
    ordered.sort((one, other) -> Boolean.compare(isTotal(one), isTotal(other)));
    return List.copyOf(ordered);
  }

  private static boolean isTotal(List<String> codes) {
    return codes.contains(FigureCell.TOTAL);
  }
}
