package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.List;
import org.toevertrouwd.codebook.Codebook;
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
    return of(table.axes().stream().map(axis -> Side.of(codebook, axis)).toList());
  }

  static List<List<String>> of(List<Side> sides) {
    List<List<String>> all = combinations(sides.stream().map(Side::cells).toList());
    List<List<String>> ordered = new ArrayList<>(all.size());
    all.stream().filter(codes -> !codes.contains(FigureCell.TOTAL)).forEach(ordered::add);
    all.stream().filter(codes -> codes.contains(FigureCell.TOTAL)).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** Every way to take one code per axis; the last axis runs fastest. */
  static List<List<String>> combinations(List<List<String>> perAxis) {
    List<List<String>> all = List.of(List.of());
    for (List<String> codes : perAxis) {
      List<List<String>> longer = new ArrayList<>(all.size() * codes.size());
      for (List<String> begun : all) {
        for (String code : codes) {
          List<String> next = new ArrayList<>(begun);
          next.add(code);
          longer.add(List.copyOf(next));
        }
      }
      all = longer;
    }
    return all;
  }
}
