package org.toevertrouwd.sheets;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.Lookup;
import org.toevertrouwd.directory.Service;

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
    Map<String, Set<String>> means = new LinkedHashMap<>();
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    for (Lookup.Found name : found.found()) {
      Map<String, Set<String>> codes = name.isCertain() ? means : candidates;
      for (Service service : name.candidates()) {
        codes
            .computeIfAbsent(Vocabulary.SERVICE, unused -> new LinkedHashSet<>())
            .add(service.code().value());
      }
    }
    return new Sense(means, candidates, found.unrecognised().isEmpty() && !found.found().isEmpty());
  }
}
