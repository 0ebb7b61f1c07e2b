package org.toevertrouwd.sheets;

import java.util.Locale;

/**
 * A row that cannot become a dossier; while there is one, nothing of the sheet is written.
 *
 * @param row as a spreadsheet program shows it
 * @param reason why
 */
public record RefusedRow(int row, Message reason) {

  /** What is wrong and what to do. */
  public String text(Locale language) {
    return reason.text(language, Integer.toString(row));
  }
}
