package org.toevertrouwd.sheets;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.toevertrouwd.casework.Answers;
import org.toevertrouwd.codebook.Category;

/**
 * Gathers the answers of one row. What a column says about its own question goes before what other
 * columns imply about it.
 */
final class Gathering {

  private static final String BEHAVIOUR = Meaning.BEHAVIOUR.dimension();
  private static final String FORMS = Meaning.BEHAVIOUR_FORMS.dimension();
  private static final String GROUNDS = Meaning.GROUNDS.dimension();
  private static final String DISCRIMINATION = "discrimination";

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> own = new HashMap<>();
  private final Map<String, Set<String>> implied = new HashMap<>();

  Gathering(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds what a cell of a column about one dimension says. */
  void add(String dimension, Sense sense) {
    sense
        .means()
        .forEach((named, codes) -> put(named.equals(dimension) ? own : implied, named, codes));
    boolean undecided = !sense.means().containsKey(dimension) && !sense.isCertain();
    if (undecided && vocabulary.has(dimension, Category.UNKNOWN)) {
      put(own, dimension, Set.of(Category.UNKNOWN));
    }
  }

  private static void put(Map<String, Set<String>> answers, String dimension, Set<String> codes) {
    answers.computeIfAbsent(dimension, _ -> new LinkedHashSet<>()).addAll(codes);
  }

  /** The one code of a dimension, empty when there is none. */
  String one(String dimension) {
    return codes(dimension).stream().findFirst().orElse("");
  }

  Set<String> codes(String dimension) {
    Set<String> said = known(own, dimension);
    Set<String> also = known(implied, dimension);
    if (!vocabulary.isSingle(dimension)) {
      Set<String> both = new LinkedHashSet<>(said);
      both.addAll(also);
      return both.isEmpty() ? own.getOrDefault(dimension, Set.of()) : both;
    }
    if (!said.isEmpty() || !also.isEmpty()) {
      return said.isEmpty() ? also : said;
    }
    return own.getOrDefault(dimension, implied.getOrDefault(dimension, Set.of()));
  }

  private static Set<String> known(Map<String, Set<String>> answers, String dimension) {
    Set<String> codes = new LinkedHashSet<>(answers.getOrDefault(dimension, Set.of()));
    codes.remove(Category.UNKNOWN);
    return codes;
  }

  /** What counts, by the codebook. */
  Answers answers() {
    Map<String, Set<String>> all = new TreeMap<>();
    for (Map<String, Set<String>> some : java.util.List.of(own, implied)) {
      some.keySet().stream()
          .filter(vocabulary::isCounted)
          .forEach(dimension -> all.put(dimension, codes(dimension)));
    }
    forms(all);
    Answers answers = Answers.none();
    for (Map.Entry<String, Set<String>> answer : all.entrySet()) {
      answers = answers.with(answer.getKey(), answer.getValue());
    }
    return answers;
  }

  /**
   * All forms have the main one among them, a ground adds discrimination, and an unknown main form
   * is an unknown form (FIGURES.md, "Population and units" and "Goals of protection").
   */
  private static void forms(Map<String, Set<String>> all) {
    Set<String> forms = new TreeSet<>(all.getOrDefault(FORMS, Set.of()));
    forms.remove(Category.UNKNOWN);
    if (!all.getOrDefault(GROUNDS, Set.of()).isEmpty()) {
      forms.add(DISCRIMINATION);
    }
    Set<String> primary = all.getOrDefault(BEHAVIOUR, Set.of());
    forms.addAll(primary);
    if (primary.isEmpty() && !(forms.isEmpty() && all.getOrDefault(FORMS, Set.of()).isEmpty())) {
      all.put(BEHAVIOUR, Set.of(Category.UNKNOWN));
      forms.add(Category.UNKNOWN);
    }
    if (!forms.isEmpty()) {
      all.put(FORMS, forms);
    }
  }
}
