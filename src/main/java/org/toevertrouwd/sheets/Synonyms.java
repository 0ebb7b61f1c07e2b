package org.toevertrouwd.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What headings and values mean, by how they are written; made from the resource {@code
 * synonyms.json}. All texts are keys of {@link Words}.
 *
 * @param headings meanings by heading
 * @param weakHeadings meanings of headings that only count where no better one is found
 * @param values senses by meaning code and value
 * @param nothing values that say there is nothing
 * @param unknown values that say it is not known
 * @param bands categories that are ranges of numbers, by dimension
 */
record Synonyms(
    HeadingWords headings,
    HeadingWords weakHeadings,
    Map<String, Map<String, Sense>> values,
    Set<String> nothing,
    Set<String> unknown,
    Map<String, List<Band>> bands) {

  Optional<Sense> value(Meaning meaning, String key) {
    return Optional.ofNullable(values.getOrDefault(meaning.code(), Map.of()).get(key));
  }

  List<Band> bands(Meaning meaning) {
    return bands.getOrDefault(meaning.dimension(), List.of());
  }
}
