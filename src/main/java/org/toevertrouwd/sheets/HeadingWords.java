package org.toevertrouwd.sheets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the words of a heading with the known ones. */
final class HeadingWords {

  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|[*:]");
  private static final Pattern HOURS =
      Pattern.compile("(?:.* )?(?:uur|uren|u|heures?|h|hours?|hrs?)(?: .*)?");
  private static final double ENOUGH = 0.5;

  private static final Set<String> SMALL =
      Set.of(
          "de", "het", "een", "van", "met", "in", "op", "bij", "tot", "der", "des", "du", "la",
          "le", "les", "l", "d", "en", "of", "the", "a", "an", "and", "to", "for");

  private final Map<String, Set<Meaning>> known;
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Known headings, as keys of {@link Words}, with what they mean. */
  HeadingWords(Map<String, Set<Meaning>> known) {
    this.known = Map.copyOf(known);
    known.keySet().forEach(key -> words.put(key, words(key)));
  }

  Map<String, Set<Meaning>> known() {
    return known;
  }

  /** Meanings of exactly this heading, with or without what stands in brackets. */
  Stream<Meaning> exact(String heading) {
    Set<Meaning> whole = known.getOrDefault(Words.key(heading), Set.of());
    String withoutAsides = ASIDE.matcher(heading).replaceAll(" ");
    return whole.isEmpty()
        ? inUnit(known.getOrDefault(Words.key(withoutAsides), Set.of()), heading)
        : whole.stream();
  }

  /**
   * Meanings of which a known heading is part of this one, such as "Datum van het eerste gesprek
   * met de melder", with the share of the words that it explains.
   */
  Map<Meaning, Double> partial(String heading) {
    Set<String> said = words(Words.key(ASIDE.matcher(heading).replaceAll(" ")));
    Map<Meaning, Double> shares = new HashMap<>();
    words.forEach(
        (key, asked) -> {
          double share = said.containsAll(asked) ? (double) asked.size() / said.size() : 0;
          if (share >= ENOUGH) {
            inUnit(known.getOrDefault(key, Set.of()), heading)
                .forEach(meaning -> shares.merge(meaning, share, Math::max));
          }
        });
    return shares;
  }

  /** "Duur (uren)" is a time in hours, although "duur" alone is one in minutes. */
  private static Stream<Meaning> inUnit(Set<Meaning> meanings, String heading) {
    boolean hours = HOURS.matcher(Words.key(heading)).matches();
    return meanings.stream()
        .map(meaning -> meaning == Meaning.MINUTES && hours ? Meaning.HOURS : meaning);
  }

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>(Arrays.asList(key.split(" ")));
    words.removeAll(SMALL);
    return words.isEmpty() ? Set.of(key) : words;
  }
}
