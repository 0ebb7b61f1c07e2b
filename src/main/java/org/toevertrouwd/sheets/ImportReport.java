package org.toevertrouwd.sheets;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param rows rows with dossiers; refused ones are among them, empty rows, totals and repeated
 *     headings are not
 * @param emptyRows empty rows between them, which were passed over
 * @param imported dossiers that were written, or would be; 0 when a row is refused
 * @param refused rows that cannot become a dossier
 * @param unmapped values without an equivalent
 * @param notices what else a person should know
 * @param mapping how columns and values were understood, to be saved and corrected
 */
public record ImportReport(
    int rows,
    int emptyRows,
    int imported,
    List<RefusedRow> refused,
    List<UnmappedValue> unmapped,
    List<Notice> notices,
    Mapping mapping) {

  public ImportReport {
    refused = List.copyOf(refused);
    unmapped = List.copyOf(unmapped);
    notices = List.copyOf(notices);
  }
}
