package org.toevertrouwd.sheets;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toevertrouwd.codebook.Category;

/**
 * Brings a value that names several codes of a question with one answer back to one, or to doubt.
 */
final class SenseNarrowing {

  private static final String BEHAVIOUR = Meaning.BEHAVIOUR.dimension();
  private static final String FORMS = Meaning.BEHAVIOUR_FORMS.dimension();
  private static final String ELSEWHERE = Meaning.REPORTED_ELSEWHERE.dimension();

  private final Vocabulary vocabulary;

  SenseNarrowing(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Sense narrow(Sense sense) {
    Map<String, Set<String>> means = new LinkedHashMap<>();
    Map<String, Set<String>> candidates = new LinkedHashMap<>(sense.candidates());
    sense.means().forEach((dimension, codes) -> put(dimension, codes, means, candidates));
    return new Sense(means, candidates, sense.complete());
  }

  private void put(
      String dimension,
      Set<String> named,
      Map<String, Set<String>> means,
      Map<String, Set<String>> candidates) {
    Set<String> codes = withoutUnknown(named);
    if (codes.size() == 1 || !vocabulary.isSingle(dimension)) {
      means.put(dimension, codes);
    } else if (dimension.equals(BEHAVIOUR)) {
      // The first one named is the main form; the others were there as well.
      means.put(BEHAVIOUR, Set.of(List.copyOf(codes).getFirst()));
      means.put(FORMS, codes);
    } else if (dimension.equals(ELSEWHERE)) {
      // The codebook asks for the last in its list where there are several.
      means.put(ELSEWHERE, Set.of(vocabulary.last(ELSEWHERE, codes)));
    } else {
      candidates.put(dimension, codes);
    }
  }

  private static Set<String> withoutUnknown(Set<String> codes) {
    Set<String> known = new LinkedHashSet<>(codes);
    known.remove(Category.UNKNOWN);
    return known.isEmpty() ? codes : known;
  }
}
