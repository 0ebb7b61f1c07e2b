package org.toevertrouwd.figures;

import java.util.List;

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

  /**
   * Names a codebook exactly.
   *
   * @param id its name
   * @param version its version
   * @param sha256 of its bytes, lower-case hexadecimal
   */
  public record CodebookRef(String id, String version, String sha256) {}
}
