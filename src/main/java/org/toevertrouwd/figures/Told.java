package org.toevertrouwd.figures;

import java.util.List;

/**
 * What of a year was told to single organisations about themselves.
 *
 * @param reports each as it left
 * @param rest the year without the dossiers of these organisations
 */
public record Told(List<Report> reports, CountedYear rest) {

  /**
   * A report that left.
   *
   * @param own the year of that organisation alone
   * @param left what it says
   */
  public record Report(CountedYear own, Figures left) {}

  public Told {
    reports = List.copyOf(reports);
  }
}
