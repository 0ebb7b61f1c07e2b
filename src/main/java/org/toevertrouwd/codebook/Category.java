package org.toevertrouwd.codebook;

import java.util.Map;
import java.util.Optional;

/**
 * One value of a dimension. A code once used never changes meaning.
 *
 * @param code stable, lower case with dashes; {@code unknown} and {@code not-applicable} are
 *     reserved
 * @param label what the screen shows
 * @param definition when to choose it
 * @param source where the definition comes from: seed file and place, law, or published
 *     classification
 * @param since first codebook version that has it
 * @param until last codebook version that has it, empty while it is current
 * @param broader code of the wider category that two-way tables and older versions use
 * @param equivalents code in public figures, by scheme: {@code mores}, {@code vlaams-meldpunt},
 *     {@code be-informal}
 */
public record Category(
    String code,
    Texts label,
    Texts definition,
    String source,
    String since,
    Optional<String> until,
    Optional<String> broader,
    Map<String, String> equivalents) {

  /** Code of the category for "not known" that every single-valued dimension has. */
  public static final String UNKNOWN = "unknown";

  /** Code of the category for what only exists in the other country. */
  public static final String NOT_APPLICABLE = "not-applicable";

  public Category {
    equivalents = Map.copyOf(equivalents);
  }
}
