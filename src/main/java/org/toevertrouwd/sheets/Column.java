package org.toevertrouwd.sheets;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?:.* )?(?:geb|geboren|geboorte.*|naissance|nee?|born|birth.*|[yd]ob)(?: .*)?");

  Column {
    corrections = Map.copyOf(corrections);
  }

  /** Whether the heading asks when somebody was born, so that "88" is a year. */
  boolean asksBirth() {
    return BIRTH.matcher(Words.key(heading)).matches();
  }

  boolean means(Meaning asked) {
    return meaning.filter(asked::equals).isPresent();
  }
}
