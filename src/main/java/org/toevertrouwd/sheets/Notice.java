package org.toevertrouwd.sheets;

import java.util.List;
import java.util.Locale;

/**
 * Something a person should know about an import that went on.
 *
 * @param message what
 * @param column heading of the column it is about, or a number; may be empty
 * @param rows of the sheet it is about; may be empty
 */
public record Notice(Message message, String column, List<Integer> rows) {

  public Notice {
    rows = List.copyOf(rows);
  }

  /** The notice in words. */
  public String text(Locale language) {
    return message.text(language, column, RowNumbers.text(rows));
  }
}
