package org.toevertrouwd.sheets;

import java.util.List;

/**
 * What an import will write: everything or nothing.
 *
 * @param sha256 of the file, 64 hexadecimal digits
 * @param dossiers in the order of the sheet; empty when a row is refused
 * @param report for the user
 */
record ImportPlan(String sha256, List<PlannedDossier> dossiers, ImportReport report) {

  ImportPlan {
    dossiers = List.copyOf(dossiers);
  }
}
