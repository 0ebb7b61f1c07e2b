package org.toevertrouwd.sheets;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Everything the import says to a user. The words are in the bundle {@code texts}. */
public enum Message {
  // A whole file that is refused.
  FILE_TOO_LARGE,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  CELL_TOO_LONG,
  TOO_MUCH_TEXT,
  EMPTY,
  NOT_A_SHEET,
  OTHER_PROGRAM,
  OLD_OR_LOCKED_WORKBOOK,
  DAMAGED_WORKBOOK,
  HOSTILE_WORKBOOK,
  UNCALCULATED_FORMULA,
  UNREADABLE_ENCODING,
  UNMATCHED_QUOTE,
  NO_HEADINGS,
  NO_FIRST_CONVERSATION_COLUMN,
  ALREADY_IMPORTED,
  // A mapping file that is refused.
  MAPPING_NOT_JSON,
  MAPPING_WRONG_SHAPE,
  MAPPING_UNKNOWN_FIELD,
  MAPPING_UNKNOWN_MEANING,
  MAPPING_UNKNOWN_DIMENSION,
  MAPPING_UNKNOWN_CODE,
  MAPPING_SEVERAL_CODES,
  MAPPING_NO_SUCH_COLUMN,
  MAPPING_MEANING_TWICE,
  // A row that is refused.
  NO_FIRST_CONVERSATION,
  IMPOSSIBLE_FIRST_CONVERSATION,
  NO_DAY_OF_FIRST_CONVERSATION,
  TOO_MANY_CELLS,
  // What a person should know.
  COLUMN_NOT_USED,
  COLUMN_BY_CONTENT,
  MONTH_FIRST,
  SHEETS_LEFT_OUT,
  ROWS_ABOVE_HEADINGS,
  HEADINGS_REPEATED,
  TOTALS_PASSED_OVER,
  PERIODS_PASSED_OVER,
  FIRST_CONVERSATION_IN_FUTURE,
  FACT_AFTER_FIRST_CONVERSATION,
  CLOSED_BEFORE_FIRST_CONVERSATION,
  CLOSED_BUT_RUNNING,
  CLOSED_WITHOUT_DATE,
  OUTCOME_OF_OPEN,
  SEVERAL_FORMS,
  SECTOR_OF_DISCIPLINE,
  SERVICE_ADDED,
  AGE_FROM_BIRTH_YEAR,
  EARLIER_CONFIDANT,
  KEEPING_REFUSED,
  TIME_WITHOUT_NUMBER,
  SAME_ALIAS,
  SAME_NUMBER;

  /**
   * The message in words.
   *
   * @param language Dutch for anything but French and English
   * @param arguments as the bundle numbers them
   */
  public String text(Locale language, Object... arguments) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.toevertrouwd.sheets.texts",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(name()), language).format(arguments);
  }
}
