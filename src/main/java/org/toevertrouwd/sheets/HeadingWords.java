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

  private HeadingWords() {}

  /** Meanings of exactly this heading, with or without what stands in brackets. */
  static Stream<Meaning> exact(Map<String, Set<Meaning>> known, String heading) {
    Set<Meaning> whole = known.getOrDefault(Words.key(heading), Set.of());
    String withoutAsides = ASIDE.matcher(heading).replaceAll(" ");
    return whole.isEmpty()
        ? inUnit(known.getOrDefault(Words.key(withoutAsides), Set.of()), heading)
        : whole.stream();
  }

  /** "Duur (uren)" is a time in hours, although "duur" alone is one in minutes. */
  private static Stream<Meaning> inUnit(Set<Meaning> meanings, String heading) {
    boolean hours = HOURS.matcher(Words.key(heading)).matches();
    return meanings.stream()
        .map(meaning -> meaning == Meaning.MINUTES && hours ? Meaning.HOURS : meaning);
  }

  /**
   * Meanings of which a known heading is part of this one, such as "Datum van het eerste gesprek
   * met de melder", with the share of the words that it explains.
   */
  static Map<Meaning, Double> partial(Map<String, Set<Meaning>> known, String heading) {
    Set<String> words = words(ASIDE.matcher(heading).replaceAll(" "));
    Map<Meaning, Double> shares = new HashMap<>();
    known.forEach(
        (key, meanings) -> {
          Set<String> asked = words(key);
          double share = words.containsAll(asked) ? (double) asked.size() / words.size() : 0;
          if (share >= ENOUGH) {
            inUnit(meanings, heading).forEach(meaning -> shares.merge(meaning, share, Math::max));
          }
        });
    return shares;
  }

  private static final Set<String> SMALL =
      Set.of(
          "de", "het", "een", "van", "met", "in", "op", "bij", "tot", "der", "des", "du", "la",
          "le", "les", "l", "d", "en", "of", "the", "a", "an", "and", "to", "for");

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(Words.key(text).split(" ")));
    words.removeAll(SMALL);
    return words.isEmpty() ? Set.of(Words.key(text)) : words;
  }
}
