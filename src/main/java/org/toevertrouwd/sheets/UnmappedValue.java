package org.toevertrouwd.sheets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value without an equivalent: the answer became {@code unknown}, or nothing was taken over. Its
 * text stays with the dossier.
 *
 * @param column heading
 * @param value as it stands in the sheet, on one line and cut when long
 * @param count in how many rows
 * @param understood codes by dimension that were taken over nevertheless
 * @param possible codes by dimension that it may stand for
 */
public record UnmappedValue(
    String column,
    String value,
    int count,
    Map<String, Set<String>> understood,
    Map<String, Set<String>> possible) {

  public UnmappedValue {
    understood = Collections.unmodifiableMap(new LinkedHashMap<>(understood));
    possible = Collections.unmodifiableMap(new LinkedHashMap<>(possible));
  }

  /** Codes it may stand for, of any dimension, in alphabetical order. */
  public List<String> candidates() {
    return possible.values().stream().flatMap(Set::stream).distinct().sorted().toList();
  }

  UnmappedValue oneMore() {
    return new UnmappedValue(column, value, count + 1, understood, possible);
  }
}
