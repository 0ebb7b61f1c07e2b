package org.toevertrouwd.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** Reads text with separators between the cells. */
final class DelimitedText {

  /** Put after the text as a record of its own: if it comes back otherwise, a quote stays open. */
  private static final String END = "\0";

  private DelimitedText() {}

  /**
   * Reads all records.
   *
   * @throws SheetRefusedException when quotes do not match, or a limit is passed
   */
  static Grid read(String file) throws SheetRefusedException {
    String text = withoutSeparatorLine(file);
    char separator = Separator.guess(text);
    GridBuilder grid = new GridBuilder();
    int number = text.length() == file.length() ? 0 : 1;
    try {
      for (CsvRecord row : records(text + "\n" + END, separator)) {
        number++;
        List<String> cells = row.getFields();
        if (cells.getLast().endsWith(END)) {
          requireEnd(cells, number);
        } else {
          grid.add(number, cells);
        }
      }
    } catch (CsvParseException e) {
      // The message of the library may quote the cell.
      throw new SheetRefusedException(Message.UNMATCHED_QUOTE, number + 1);
    }
    return grid.build(true);
  }

  static Iterable<CsvRecord> records(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(false)
        .ofCsvRecord(text);
  }

  private static void requireEnd(List<String> cells, int number) throws SheetRefusedException {
    if (cells.size() != 1 || !cells.getFirst().equals(END)) {
      throw new SheetRefusedException(Message.UNMATCHED_QUOTE, number);
    }
  }

  /** Excel may write the separator in a first line of its own; the guess finds it anyway. */
  private static String withoutSeparatorLine(String text) {
    if (!text.regionMatches(true, 0, "sep=", 0, 4)) {
      return text;
    }
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }
}
