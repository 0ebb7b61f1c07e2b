package org.toevertrouwd.sheets;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.Lookup;

/** Recognises the services of the directory in a cell such as "CAW + huisarts". */
final class ServiceReader {

  private static final Pattern PARTS =
      Pattern.compile("[+;,/&\\n|]|\\s+(?:en|et|and|plus|ook)\\s+");
  private static final Sense OTHER =
      new Sense(
          Map.of(Vocabulary.SERVICE, Set.of(PlannedDossier.UNKNOWN_SERVICE)), Map.of(), false);

  private final Directory directory;
  private final ValueReader values;

  ServiceReader(Directory directory, ValueReader values) {
    this.directory = directory;
    this.values = values;
  }

  /**
   * The services that are named; candidates where a name is that of several. A part of the cell in
   * which nothing is recognised is a service of its own; words beside a name are not.
   */
  Sense read(String text) {
    Sense known = values.read(Meaning.REFERRED_TO, text);
    if (known.isCertain()) {
      return known;
    }
    Lookup found = directory.find(text);
    Map<String, Set<String>> means = codes(found, true);
    Map<String, Set<String>> candidates = codes(found, false);
    boolean complete = found.unrecognised().isEmpty() && !found.found().isEmpty();
    boolean other = PARTS.splitAsStream(text).anyMatch(part -> isOther(part, found));
    Sense named = new Sense(means, candidates, complete);
    return other ? named.and(OTHER) : named;
  }

  private boolean isOther(String part, Lookup whole) {
    Lookup alone = directory.find(part);
    return alone.found().isEmpty()
        && !alone.unrecognised().isEmpty()
        && whole.unrecognised().containsAll(alone.unrecognised());
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
