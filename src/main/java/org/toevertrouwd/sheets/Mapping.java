package org.toevertrouwd.sheets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What columns and values mean: as the program understood them, or as a person corrected it.
 *
 * @param columns meaning by heading; empty for a column to leave out
 * @param values codes by dimension, by heading and text; empty for a value that nobody decided
 */
public record Mapping(
    Map<String, Optional<Meaning>> columns,
    Map<String, Map<String, Optional<Map<String, Set<String>>>>> values) {

  /** Stands for the dimension of the column's own question, until its meaning is known. */
  static final String OWN_DIMENSION = "";

  public Mapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** No corrections. */
  public static Mapping none() {
    return new Mapping(Map.of(), Map.of());
  }

  /**
   * The meaning that is given to a column, if one is given; the inner one is empty to leave it out.
   */
  Optional<Optional<Meaning>> column(String heading) {
    String key = Words.key(heading);
    return columns.entrySet().stream()
        .filter(entry -> Words.key(entry.getKey()).equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The senses that are given to the values of a column, by key.
   *
   * @param dimension of the column's own question
   */
  Map<String, Sense> senses(String heading, String dimension) {
    String key = Words.key(heading);
    Map<String, Sense> senses = new LinkedHashMap<>();
    values.forEach(
        (column, texts) -> {
          if (Words.key(column).equals(key)) {
            texts.forEach(
                (text, codes) ->
                    codes.ifPresent(
                        given -> senses.put(ValueKey.of(text), sense(given, dimension))));
          }
        });
    return senses;
  }

  private static Sense sense(Map<String, Set<String>> codes, String own) {
    Map<String, Set<String>> means = new LinkedHashMap<>();
    codes.forEach(
        (dimension, chosen) ->
            means.put(dimension.equals(OWN_DIMENSION) ? own : dimension, chosen));
    return new Sense(means, Map.of(), true);
  }
}
