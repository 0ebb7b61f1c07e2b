package org.toevertrouwd.sheets;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.Lookup;

/** Recognises the services of the directory in a cell such as "CAW + huisarts". */
final class ServiceReader {

  private final Directory directory;
  private final ValueReader values;

  ServiceReader(Directory directory, ValueReader values) {
    this.directory = directory;
    this.values = values;
  }

  /** The services that are named; candidates where a name is that of several. */
  Sense read(String text) {
    Sense known = values.read(Meaning.REFERRED_TO, text);
    if (known.isCertain()) {
      return known;
    }
    Lookup found = directory.find(text);
    Map<String, Set<String>> means = codes(found, true);
    Map<String, Set<String>> candidates = codes(found, false);
    return new Sense(means, candidates, found.unrecognised().isEmpty() && !found.found().isEmpty());
  }

  private static Map<String, Set<String>> codes(Lookup found, boolean certain) {
    Set<String> codes =
        found.found().stream()
            .filter(name -> name.isCertain() == certain)
            .flatMap(name -> name.candidates().stream())
            .map(service -> service.code().value())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return codes.isEmpty() ? Map.of() : Map.of(Vocabulary.SERVICE, codes);
  }
}
