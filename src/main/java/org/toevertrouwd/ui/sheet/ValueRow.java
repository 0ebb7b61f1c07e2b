package org.toevertrouwd.ui.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.UnmappedValue;

/**
 * A value of a sheet and what becomes of it.
 *
 * @param id which value it is
 * @param meaning of its column
 * @param count in how many rows it stands
 * @param understood codes by dimension as it will be taken over; empty if it becomes unknown
 * @param doubt what was not clear before anybody decided
 * @param chosen what a person chose for it
 */
record ValueRow(
    Id id,
    Meaning meaning,
    int count,
    Optional<Map<String, Set<String>>> understood,
    Optional<UnmappedValue> doubt,
    Optional<Answer> chosen) {

  /**
   * Which value of a sheet.
   *
   * @param heading of its column
   * @param text as it stands there
   */
  record Id(String heading, String text) {}

  /**
   * What a value may stand for.
   *
   * @param dimension the question
   * @param code the answer
   */
  record Answer(String dimension, String code) {

    private static final String BETWEEN = ":";

    /** As a choice is known. */
    String key() {
      return dimension + BETWEEN + code;
    }

    /** The answer of a choice; empty for a choice that is none. */
    static Optional<Answer> of(String key) {
      String[] parts = key.split(BETWEEN, 2);
      return parts.length == 2 ? Optional.of(new Answer(parts[0], parts[1])) : Optional.empty();
    }
  }
}
