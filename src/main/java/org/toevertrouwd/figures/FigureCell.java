package org.toevertrouwd.figures;

import java.util.List;
import java.util.OptionalInt;

/**
 * One cell of a table.
 *
 * @param codes a category code per axis, or {@value #TOTAL}
 * @param value the count, or empty when the cell is hidden
 */
public record FigureCell(List<String> codes, OptionalInt value) {

  /** The code that stands for "all categories together". */
  public static final String TOTAL = "_T";

  public FigureCell {
    codes = List.copyOf(codes);
  }

  /** Whether the cell is a sum and not an inner cell. */
  public boolean total() {
    return codes.contains(TOTAL);
  }
}
