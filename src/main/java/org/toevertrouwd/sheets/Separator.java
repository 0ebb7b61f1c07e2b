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
    int records = 0;
    try {
      for (CsvRecord row : DelimitedText.records(text, separator)) {
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
          continue;
        }
        recordsByWidth.merge(row.getFieldCount(), 1, Integer::sum);
        if (++records == RECORDS_LOOKED_AT) {
          break;
        }
      }
    } catch (CsvParseException e) {
      // A quote in the wrong place, which another separator may put right; what was read counts.
      records++;
    }
    double best = 0;
    for (Map.Entry<Integer, Integer> width : recordsByWidth.entrySet()) {
      if (width.getKey() > 1) {
        best = Math.max(best, width.getValue() * (1 + width.getKey() / 1000.0) / records);
      }
    }
    return best;
  }
}
