package org.toevertrouwd.sheets;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a mapping file against the sheet it is used for. */
final class MappingCheck {

  private MappingCheck() {}

  /**
   * Refuses a mapping that speaks of other columns.
   *
   * @throws SheetRefusedException with the heading
   */
  static void requireColumns(Sheet sheet, Mapping mapping) throws SheetRefusedException {
    Set<String> present = sheet.headings().stream().map(Words::key).collect(Collectors.toSet());
    Optional<String> absent =
        Stream.concat(mapping.columns().keySet().stream(), mapping.values().keySet().stream())
            .filter(heading -> !present.contains(Words.key(heading)))
            .findFirst();
    if (absent.isPresent()) {
      throw new SheetRefusedException(Message.MAPPING_NO_SUCH_COLUMN, Words.shown(absent.get()));
    }
    Set<Meaning> used = new HashSet<>();
    for (Optional<Meaning> meaning : mapping.columns().values()) {
      if (meaning.filter(given -> !given.mayRepeat() && !used.add(given)).isPresent()) {
        throw new SheetRefusedException(
            Message.MAPPING_MEANING_TWICE, meaning.orElseThrow().code());
      }
    }
  }

  /**
   * Refuses codes that the question of a column does not have.
   *
   * @throws SheetRefusedException with heading and code
   */
  static void requireCodes(String heading, Map<String, Sense> corrections, Vocabulary vocabulary)
      throws SheetRefusedException {
    for (Sense sense : corrections.values()) {
      for (Map.Entry<String, Set<String>> answer : sense.means().entrySet()) {
        for (String code : answer.getValue()) {
          if (!vocabulary.has(answer.getKey(), code)) {
            throw new SheetRefusedException(
                Message.MAPPING_UNKNOWN_CODE, Words.shown(heading + ": " + code));
          }
        }
      }
    }
  }
}
