package org.toevertrouwd.codebook;

import java.util.List;

/**
 * One inner cell of the layout.
 *
 * @param table id of its table
 * @param codes one code per axis of the table, in the order of the axes
 */
public record Cell(String table, List<String> codes) {
  public Cell {
    codes = List.copyOf(codes);
  }
}
