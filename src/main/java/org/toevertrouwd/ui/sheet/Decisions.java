package org.toevertrouwd.ui.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    columns = Map.copyOf(columns);
    values = Map.copyOf(values);
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

  /** With a code for a value, or leaving the value to the program again. */
  Decisions value(String heading, String text, String dimension, Optional<String> code) {
    Map<String, Map<String, Set<String>>> texts =
        new LinkedHashMap<>(values.getOrDefault(heading, Map.of()));
    texts.remove(text);
    code.ifPresent(given -> texts.put(text, Map.of(dimension, Set.of(given))));
    Map<String, Map<String, Map<String, Set<String>>>> changed = new LinkedHashMap<>(values);
    changed.put(heading, texts);
    return new Decisions(columns, changed);
  }

  /** The one code that was decided for a value. */
  Optional<String> code(String heading, String text, String dimension) {
    return Optional.ofNullable(values.getOrDefault(heading, Map.of()).get(text))
        .map(codes -> codes.getOrDefault(dimension, Set.of()))
        .filter(codes -> codes.size() == 1)
        .map(codes -> codes.iterator().next());
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
