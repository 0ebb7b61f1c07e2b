package org.toevertrouwd.casework;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers to questions of the codebook, by code: what counts, and nothing else. An absent dimension
 * means it was not asked, and counts as {@code unknown}.
 *
 * @param byDimension category codes by dimension code; no dimension has an empty set
 */
public record Answers(NavigableMap<String, NavigableSet<String>> byDimension) {

  /** No answers at all, as in a blank dossier. */
  public static Answers none() {
    return new Answers(Collections.emptyNavigableMap());
  }

  public Answers {
    TreeMap<String, NavigableSet<String>> copy = new TreeMap<>();
    byDimension.forEach(
        (dimension, codes) -> {
          if (!codes.isEmpty()) {
            copy.put(dimension, Collections.unmodifiableNavigableSet(new TreeSet<>(codes)));
          }
        });
    byDimension = Collections.unmodifiableNavigableMap(copy);
  }

  /** All codes chosen for a dimension, empty when it was not asked. */
  public Set<String> all(String dimension) {
    return byDimension.getOrDefault(dimension, Collections.emptyNavigableSet());
  }

  /** The code chosen for a single-valued dimension; the first in order if there are more. */
  public Optional<String> one(String dimension) {
    return all(dimension).stream().findFirst();
  }

  /** These answers with one dimension replaced; an empty set removes it. */
  public Answers with(String dimension, Set<String> codes) {
    TreeMap<String, NavigableSet<String>> changed = new TreeMap<>(byDimension);
    changed.put(dimension, new TreeSet<>(codes));
    return new Answers(changed);
  }

  /** These answers with one single-valued dimension replaced. */
  public Answers with(String dimension, String code) {
    return with(dimension, Set.of(code));
  }
}
