package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The tables of one year, as counted or as they leave.
 *
 * @param year the year
 * @param codebook id, version and hash of the codebook they were counted by
 * @param belowFloor whether there are too few reporters to say anything but that
 * @param tables every table of the layout, in order; none when below the floor
 */
public record Figures(
    int year, CodebookRef codebook, boolean belowFloor, List<FigureTable> tables) {

  public Figures {
    tables = List.copyOf(tables);
  }

  /** Whether every value that these figures show is the same in others. */
  public boolean shownBy(Figures others) {
    Map<List<String>, OptionalInt> values = others.values();
    return values().entrySet().stream()
        .filter(cell -> cell.getValue().isPresent())
        .allMatch(cell -> cell.getValue().equals(values.get(cell.getKey())));
  }

  /** Every cell, by its table and codes. */
  private Map<List<String>, OptionalInt> values() {
    Map<List<String>, OptionalInt> values = new HashMap<>();
    for (FigureTable table : tables) {
      for (FigureCell cell : table.cells()) {
        List<String> key = new ArrayList<>(cell.codes());
        key.addFirst(table.definition().id());
        values.put(key, cell.value());
      }
    }
    return values;
  }

  /**
   * Names a codebook exactly.
   *
   * @param id its name
   * @param version its version
   * @param sha256 of its bytes, lower-case hexadecimal
   */
  public record CodebookRef(String id, String version, String sha256) {}
}
