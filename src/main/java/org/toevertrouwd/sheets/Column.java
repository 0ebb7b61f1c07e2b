package org.toevertrouwd.sheets;

import java.util.Map;
import java.util.Optional;

/**
 * A column with what it means.
 *
 * @param index from 0
 * @param heading as in the sheet
 * @param meaning empty for a column that is only kept in the source text
 * @param corrections senses that a mapping file gives to values, by key
 * @param monthFirst whether {@code 3/4/2025} is the fourth of March
 */
record Column(
    int index,
    String heading,
    Optional<Meaning> meaning,
    Map<String, Sense> corrections,
    boolean monthFirst) {

  Column {
    corrections = Map.copyOf(corrections);
  }

  boolean means(Meaning asked) {
    return meaning.filter(asked::equals).isPresent();
  }
}
