package org.toevertrouwd.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.toevertrouwd.casework.SearchHit.Fragment;

/** Between what a person types in a search field and the language of full-text search. */
final class SearchWords {

  /** Marks around a found word in an excerpt; no text that is typed holds them. */
  static final String BEGIN = "\u0002";

  static final String END = "\u0003";

  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 64;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKED = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);

  private SearchWords() {}

  /**
   * All words, each as the beginning of a word. Only letters and digits get through, each word in
   * quotes, so nothing typed can mean anything to the search language.
   *
   * @return empty when there is no word in it
   */
  static Optional<String> query(String typed) {
    String words =
        WORD.matcher(typed)
            .results()
            .map(MatchResult::group)
            .limit(MOST_WORDS)
            .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
            .map(word -> '"' + word + "\"*")
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Cuts an excerpt at its marks. */
  static List<Fragment> fragments(String excerpt) {
    List<Fragment> fragments = new ArrayList<>();
    int done = 0;
    for (MatchResult found : MARKED.matcher(excerpt).results().toList()) {
      add(fragments, excerpt.substring(done, found.start()), false);
      add(fragments, found.group(1), true);
      done = found.end();
    }
    add(fragments, excerpt.substring(done), false);
    return fragments;
  }

  private static void add(List<Fragment> fragments, String text, boolean found) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text, found));
    }
  }
}
