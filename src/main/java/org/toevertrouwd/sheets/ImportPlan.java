package org.toevertrouwd.sheets;

import java.util.List;
import org.toevertrouwd.casework.OwnService;

/**
 * What an import will write: everything or nothing.
 *
 * @param sha256 of the file, 64 hexadecimal digits
 * @param dossiers in the order of the sheet; empty when a row is refused
 * @param services to be added to the directory
 * @param report for the user
 */
record ImportPlan(
    String sha256, List<PlannedDossier> dossiers, List<OwnService> services, ImportReport report) {

  ImportPlan {
    services = List.copyOf(services);
    dossiers = List.copyOf(dossiers);
  }
}
