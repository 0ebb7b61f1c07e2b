package org.toevertrouwd.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses what stands between the cells: the separator that gives most records the same number of
 * cells. Counting signs would be misled by commas in sentences.
 */
final class Separator {

  private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');
  private static final int RECORDS_LOOKED_AT = 200;

  private Separator() {}

  /** The most consistent separator; a semicolon where no candidate separates anything. */
  static char guess(String text) {
    char best = CANDIDATES.getFirst();
    double bestConsistency = 0;
    for (char candidate : CANDIDATES) {
      double consistency = consistency(text, candidate);
      if (consistency > bestConsistency) {
        best = candidate;
        bestConsistency = consistency;
      }
    }
    return best;
  }

  /** Share of records with the commonest width, a little more for a greater width. */
  private static double consistency(String text, char separator) {
    Map<Integer, Integer> recordsByWidth = new HashMap<>();
    int broken = 0;
    try {
      countWidths(text, separator, recordsByWidth);
    } catch (CsvParseException e) {
      // A quote in the wrong place, which another separator may put right; what was read counts.
      broken = 1;
    }
    int records = broken + recordsByWidth.values().stream().mapToInt(Integer::intValue).sum();
    return recordsByWidth.entrySet().stream()
        .filter(width -> width.getKey() > 1)
        .mapToDouble(width -> width.getValue() * (1 + width.getKey() / 1000.0) / records)
        .max()
        .orElse(0);
  }

  private static void countWidths(String text, char separator, Map<Integer, Integer> widths) {
    int records = 0;
    for (CsvRecord row : DelimitedText.records(text, separator)) {
      boolean blank = row.getFieldCount() == 1 && row.getField(0).isBlank();
      if (!blank) {
        widths.merge(row.getFieldCount(), 1, Integer::sum);
        records++;
      }
      if (records == RECORDS_LOOKED_AT) {
        return;
      }
    }
  }
}
