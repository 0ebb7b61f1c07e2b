package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers what a person should know about an import: doubtful values, notices, the mapping used.
 */
final class Remarks {

  private record Place(Message message, String column) {}

  private record Value(String column, String key) {}

  private final Map<Value, UnmappedValue> unmapped = new LinkedHashMap<>();
  private final Map<Place, Set<Integer>> notices = new LinkedHashMap<>();
  private final Map<String, Map<String, Optional<Map<String, Set<String>>>>> values =
      new LinkedHashMap<>();

  /** Takes note of how a value was read; a doubtful one is listed. */
  void value(Column column, String text, Sense sense) {
    if (!sense.isCertain()) {
      unmapped.merge(
          new Value(column.heading(), ValueKey.of(text)),
          new UnmappedValue(
              column.heading(), Words.shown(text), 1, sense.means(), sense.candidates()),
          (known, again) -> known.oneMore());
    }
    Optional<Map<String, Set<String>>> decided =
        Optional.of(sense.means()).filter(means -> sense.isCertain());
    values
        .computeIfAbsent(column.heading(), _ -> new LinkedHashMap<>())
        .putIfAbsent(Words.shown(text), decided);
  }

  /** Lists a text of which nothing was taken over, such as a date that cannot be read. */
  void unreadable(Column column, String text) {
    unmapped.merge(
        new Value(column.heading(), ValueKey.of(text)),
        new UnmappedValue(column.heading(), Words.shown(text), 1, Map.of(), Map.of()),
        (known, again) -> known.oneMore());
  }

  void notice(Message message, int row) {
    notices.computeIfAbsent(new Place(message, ""), _ -> new TreeSet<>()).add(row);
  }

  void notice(Message message, String column) {
    notices.computeIfAbsent(new Place(message, column), _ -> new TreeSet<>());
  }

  List<UnmappedValue> unmapped() {
    return List.copyOf(unmapped.values());
  }

  List<Notice> notices() {
    List<Notice> list = new ArrayList<>();
    notices.forEach(
        (place, rows) -> list.add(new Notice(place.message(), place.column(), List.copyOf(rows))));
    return list;
  }

  /** The mapping as it was used, to be saved and corrected. */
  Mapping mapping(List<Column> columns) {
    Map<String, Optional<Meaning>> meanings = new LinkedHashMap<>();
    columns.forEach(column -> meanings.put(column.heading(), column.meaning()));
    return new Mapping(meanings, values);
  }
}
