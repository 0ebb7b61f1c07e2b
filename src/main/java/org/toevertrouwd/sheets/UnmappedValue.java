package org.toevertrouwd.sheets;

import java.util.List;

/**
 * A value without an equivalent: the answer became {@code unknown}, or nothing was taken over. Its
 * text stays with the dossier.
 *
 * @param column heading
 * @param value as it stands in the sheet, on one line and cut when long
 * @param count in how many rows
 * @param candidates codes it may stand for
 */
public record UnmappedValue(String column, String value, int count, List<String> candidates) {

  public UnmappedValue {
    candidates = List.copyOf(candidates);
  }

  UnmappedValue oneMore() {
    return new UnmappedValue(column, value, count + 1, candidates);
  }
}
