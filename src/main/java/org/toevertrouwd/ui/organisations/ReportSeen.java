package org.toevertrouwd.ui.organisations;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.exchange.OrganisationReport;
import org.toevertrouwd.figures.Figures;

/**
 * A year of one client as it is looked at.
 *
 * @param year the year; none is over yet when it is empty
 * @param years that are over, newest first
 * @param says what left, or would leave; none if there may be none
 * @param left what left of this year
 * @param all everything that left for this client, newest year first
 * @param largeEnough whether the client is known to have 50 workers
 */
record ReportSeen(
    Optional<Integer> year,
    List<Integer> years,
    Optional<Figures> says,
    Optional<OrganisationReport> left,
    List<OrganisationReport> all,
    boolean largeEnough) {

  ReportSeen {
    years = List.copyOf(years);
    all = List.copyOf(all);
  }

  /** Whether there is something that may leave. */
  boolean releasable() {
    return says.isPresent() && left.isEmpty();
  }
}
