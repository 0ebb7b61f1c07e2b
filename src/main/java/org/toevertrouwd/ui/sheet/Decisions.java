package org.toevertrouwd.ui.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.toevertrouwd.sheets.Mapping;
import org.toevertrouwd.sheets.Meaning;

/**
 * What a person decided about a sheet; what is not in it is left to the program.
 *
 * @param columns meaning by heading, empty for a column that is left out
 * @param values codes by dimension, by heading and text
 */
record Decisions(
    Map<String, Optional<Meaning>> columns,
    Map<String, Map<String, Map<String, Set<String>>>> values) {

  Decisions {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Decisions none() {
    return new Decisions(Map.of(), Map.of());
  }

  /** What a mapping file says. */
  static Decisions of(Mapping mapping) {
    Map<String, Map<String, Map<String, Set<String>>>> values = new LinkedHashMap<>();
    mapping
        .values()
        .forEach(
            (heading, texts) -> {
              Map<String, Map<String, Set<String>>> decided = new LinkedHashMap<>();
              texts.forEach((text, codes) -> codes.ifPresent(given -> decided.put(text, given)));
              values.put(heading, decided);
            });
    return new Decisions(mapping.columns(), values);
  }

  /** With another meaning of a column; what was decided about its values is gone with the old. */
  Decisions column(String heading, Optional<Meaning> meaning) {
    Map<String, Optional<Meaning>> changed = new LinkedHashMap<>(columns);
    changed.put(heading, meaning);
    Map<String, Map<String, Map<String, Set<String>>>> kept = new LinkedHashMap<>(values);
    kept.remove(heading);
    return new Decisions(changed, kept);
  }

  /**
   * With an answer for a value beside what was understood of it anyway, or leaving the value to the
   * program again.
   */
  Decisions value(ValueRow row, Optional<ValueRow.Answer> answer) {
    String heading = row.id().heading();
    Map<String, Map<String, Set<String>>> texts =
        new LinkedHashMap<>(values.getOrDefault(heading, Map.of()));
    texts.remove(row.id().text());
    answer.ifPresent(given -> texts.put(row.id().text(), codes(row, given)));
    Map<String, Map<String, Map<String, Set<String>>>> changed = new LinkedHashMap<>(values);
    changed.put(heading, texts);
    return new Decisions(columns, changed);
  }

  private static Map<String, Set<String>> codes(ValueRow row, ValueRow.Answer answer) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    row.doubt().ifPresent(doubt -> codes.putAll(doubt.understood()));
    codes.put(answer.dimension(), Set.of(answer.code()));
    return codes;
  }

  /**
   * What was decided for a value.
   *
   * @param dimensions the questions it may answer, the likeliest first
   */
  Optional<ValueRow.Answer> answer(ValueRow.Id id, Collection<String> dimensions) {
    Map<String, Set<String>> codes =
        values.getOrDefault(id.heading(), Map.of()).getOrDefault(id.text(), Map.of());
    return dimensions.stream()
        .flatMap(
            dimension ->
                Stream.of(codes.getOrDefault(dimension, Set.of()))
                    .filter(given -> given.size() == 1)
                    .map(given -> new ValueRow.Answer(dimension, given.iterator().next())))
        .findFirst();
  }

  /** As the import takes it. */
  Mapping mapping() {
    Map<String, Map<String, Optional<Map<String, Set<String>>>>> decided = new LinkedHashMap<>();
    values.forEach(
        (heading, texts) -> {
          Map<String, Optional<Map<String, Set<String>>>> codes = new LinkedHashMap<>();
          texts.forEach((text, given) -> codes.put(text, Optional.of(given)));
          decided.put(heading, codes);
        });
    return new Mapping(columns, decided);
  }
}
