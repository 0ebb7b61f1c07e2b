package org.toevertrouwd.bench;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which benchmarks are wanted.
 *
 * @param names of those; none stands for all
 */
record Wanted(Set<String> names) {

  Wanted {
    names = Set.copyOf(names);
  }

  /** Reads names with commas between; nothing stands for all. */
  static Wanted from(String list) {
    return new Wanted(
        Stream.of(list.split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()));
  }

  /** Whether at least one of these is wanted. */
  boolean any(String... some) {
    return names.isEmpty() || Stream.of(some).anyMatch(names::contains);
  }
}
