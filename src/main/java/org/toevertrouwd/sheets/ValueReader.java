package org.toevertrouwd.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.toevertrouwd.codebook.Category;

/** Reads a value that is a word of a list, or several of them in one cell. */
final class ValueReader {

  private static final Pattern PARTS =
      Pattern.compile("[+;,/&()\\[\\]\\n:]|\\s+[-–—]\\s+|\\s+(?:en|et|and|plus|ook)\\s+");
  private static final int MOST_PARTS = 20;

  private final Synonyms synonyms;
  private final Vocabulary vocabulary;

  ValueReader(Synonyms synonyms, Vocabulary vocabulary) {
    this.synonyms = synonyms;
    this.vocabulary = vocabulary;
  }

  /** What a value of a column with this meaning stands for. */
  Sense read(Meaning meaning, String text) {
    Optional<Sense> whole = simple(meaning, text);
    if (whole.isPresent()) {
      return whole.get();
    }
    List<String> parts =
        Arrays.stream(PARTS.split(text)).filter(part -> !part.isBlank()).limit(MOST_PARTS).toList();
    if (parts.size() < 2) {
      return Sense.NOT_UNDERSTOOD;
    }
    return parts.stream()
        .map(part -> simple(meaning, part).orElse(Sense.NOT_UNDERSTOOD))
        .reduce(Sense.NOTHING, Sense::and);
  }

  private Optional<Sense> simple(Meaning meaning, String text) {
    String key = Words.key(text);
    if (key.isEmpty()) {
      return Optional.of(text.contains("?") ? unknown(meaning) : Sense.NOTHING);
    }
    Optional<Sense> listed =
        synonyms
            .value(meaning, key)
            .or(() -> NumberRange.parse(text).map(range -> inBand(meaning, range)));
    if (listed.isPresent()) {
      return listed;
    }
    if (synonyms.nothing().contains(key)) {
      return Optional.of(Sense.NOTHING);
    }
    return synonyms.unknown().contains(key) ? Optional.of(unknown(meaning)) : Optional.empty();
  }

  private Sense inBand(Meaning meaning, NumberRange range) {
    return range.in(meaning.dimension(), synonyms.bands(meaning));
  }

  /** The code for "not known", where the dimension has one. */
  private Sense unknown(Meaning meaning) {
    boolean counted = vocabulary.has(meaning.dimension(), Category.UNKNOWN);
    return counted ? Sense.of(meaning.dimension(), Category.UNKNOWN) : Sense.NOTHING;
  }
}
