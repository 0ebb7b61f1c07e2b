package org.toevertrouwd.sheets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a value stands for.
 *
 * @param means codes by dimension, in the order they were named
 * @param candidates codes it may stand for, where it cannot be decided which
 * @param complete whether every part of the value was understood
 */
record Sense(
    Map<String, Set<String>> means, Map<String, Set<String>> candidates, boolean complete) {

  /** A value that says nothing, such as "n.v.t.". */
  static final Sense NOTHING = new Sense(Map.of(), Map.of(), true);

  /** A value that is not understood. */
  static final Sense NOT_UNDERSTOOD = new Sense(Map.of(), Map.of(), false);

  Sense {
    means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
    candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
  }

  static Sense of(String dimension, String code) {
    return new Sense(Map.of(dimension, Set.of(code)), Map.of(), true);
  }

  static Sense oneOf(String dimension, Set<String> candidates) {
    return new Sense(Map.of(), Map.of(dimension, candidates), true);
  }

  /** Whether somebody should look at it. */
  boolean isCertain() {
    return complete && candidates.isEmpty();
  }

  Set<String> codes(String dimension) {
    return means.getOrDefault(dimension, Set.of());
  }

  /**
   * Both together. Where one names a code that the other only thinks possible, as in "agressie
   * (verbaal)", the doubt is gone.
   */
  Sense and(Sense other) {
    Map<String, Set<String>> all = union(means, other.means);
    Map<String, Set<String>> doubts = union(candidates, other.candidates);
    doubts
        .entrySet()
        .removeIf(
            doubt ->
                doubt.getValue().stream()
                    .anyMatch(all.getOrDefault(doubt.getKey(), Set.of())::contains));
    return new Sense(all, doubts, complete && other.complete);
  }

  private static Map<String, Set<String>> union(
      Map<String, Set<String>> one, Map<String, Set<String>> other) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    one.forEach((dimension, codes) -> all.put(dimension, new LinkedHashSet<>(codes)));
    other.forEach(
        (dimension, codes) ->
            all.computeIfAbsent(dimension, _ -> new LinkedHashSet<>()).addAll(codes));
    return all;
  }
}
