package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Intake;
import org.toevertrouwd.casework.Kept;

/**
 * A dossier that a row of a sheet becomes.
 *
 * @param row as a spreadsheet program shows it
 * @param intake how it came in; without organisation, which is only known by name yet
 * @param organisation name of the client, may be empty
 * @param answers what counts
 * @param consents what the reporter agreed to
 * @param closedOn day it was closed
 * @param kept what stays in words
 * @param services codes of the services it was referred to; {@value #UNKNOWN_SERVICE} for one that
 *     was not recognised
 */
record PlannedDossier(
    int row,
    Intake intake,
    String organisation,
    Answers answers,
    Consents consents,
    Optional<LocalDate> closedOn,
    Kept kept,
    List<String> services) {

  /** Stands for a service that the directory does not have; counts as an unknown kind. */
  static final String UNKNOWN_SERVICE = "unknown";

  PlannedDossier {
    services = List.copyOf(services);
  }

  /** Year the dossier counts in. */
  int year() {
    return intake.milestones().firstContactOn().orElseThrow().getYear();
  }
}
