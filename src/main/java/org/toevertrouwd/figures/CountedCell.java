package org.toevertrouwd.figures;

import java.util.List;

/**
 * One cell as counted, before protection.
 *
 * @param codes a category code per axis, or {@value FigureCell#TOTAL}
 * @param tally what stands behind it
 */
public record CountedCell(List<String> codes, Tally tally) {

  public CountedCell {
    codes = List.copyOf(codes);
  }

  /** Whether the cell is a sum and not an inner cell. */
  public boolean total() {
    return codes.contains(FigureCell.TOTAL);
  }
}
