package org.toevertrouwd.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.toevertrouwd.codebook.Category;

/** Reads a value that is a word of a list, or several of them in one cell. */
final class ValueReader {

  private static final Pattern PARTS =
      Pattern.compile(
          "[+;,/&()\\[\\]\\n"
              + ":|→>•]|\\s+[-–—]\\s+|\\s+(?:en|et|and|plus|ook|o\\.?g\\.?v\\.?|op (?:grond|basis)"
              + " van|wegens|vanwege)\\s+");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[-–—*])\\s+");
  private static final Pattern BLANK =
      Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Pd}_./\\\\…'\"(),;:]*");
  private static final Pattern SAYS_NO = Pattern.compile("(?:nee|neen|niet|non|no|not)\\b.*");
  private static final int MOST_PARTS = 20;

  private final Synonyms synonyms;
  private final Vocabulary vocabulary;

  ValueReader(Synonyms synonyms, Vocabulary vocabulary) {
    this.synonyms = synonyms;
    this.vocabulary = vocabulary;
  }

  /** What a value of a column with this meaning stands for. */
  Sense read(Meaning meaning, String text) {
    Optional<Sense> whole = simple(meaning, text).or(() -> refusal(meaning, Words.key(text)));
    if (whole.isPresent()) {
      return whole.get();
    }
    List<String> parts =
        Arrays.stream(PARTS.split(text)).filter(part -> !part.isBlank()).limit(MOST_PARTS).toList();
    if (parts.size() < 2 || Words.isError(text)) {
      return Sense.NOT_UNDERSTOOD;
    }
    return parts.stream()
        .map(part -> ITEM.matcher(part).replaceFirst(""))
        .map(part -> simple(meaning, part).orElse(Sense.NOT_UNDERSTOOD))
        .reduce(Sense.NOTHING, Sense::and);
  }

  private Optional<Sense> simple(Meaning meaning, String text) {
    String key = Words.key(text);
    if (key.isEmpty() || Words.isError(text)) {
      return wordless(meaning, text);
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

  /** Signs only: a dash says nothing, a question mark that it is not known. */
  private Optional<Sense> wordless(Meaning meaning, String text) {
    if (BLANK.matcher(text).matches()) {
      return Optional.of(Sense.NOTHING);
    }
    return text.contains("?") && !Words.isError(text)
        ? Optional.of(unknown(meaning))
        : Optional.empty();
  }

  /** A consent that begins with no is refused, whatever follows; it is listed to be looked at. */
  private static Optional<Sense> refusal(Meaning meaning, String key) {
    boolean consent = meaning == Meaning.COUNTING || meaning == Meaning.KEEPING;
    return consent && SAYS_NO.matcher(key).matches()
        ? Optional.of(new Sense(Map.of(meaning.dimension(), Set.of("refused")), Map.of(), false))
        : Optional.empty();
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
