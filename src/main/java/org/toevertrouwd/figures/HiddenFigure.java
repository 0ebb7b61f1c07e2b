package org.toevertrouwd.figures;

import java.util.List;

/**
 * A cell that is hidden, and why; for the confidant's own eyes.
 *
 * @param table id of its table
 * @param codes a category code per axis, or {@value FigureCell#TOTAL}
 * @param because why
 */
public record HiddenFigure(String table, List<String> codes, HiddenBecause because) {

  public HiddenFigure {
    codes = List.copyOf(codes);
  }
}
