package org.toevertrouwd.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises services in what people write. The longest name wins, from left to right. */
final class Synonyms {

  /** Words between names that mean nothing by themselves, in the three languages. */
  private static final Set<String> BETWEEN =
      Set.of(
          "en", "of", "ook", "naar", "via", "bij", "de", "het", "een", "et", "ou", "le", "la",
          "les", "and", "or", "the", "to");

  private final Map<String, Set<Service>> byName = new LinkedHashMap<>();
  private final int longest;

  Synonyms(List<Service> services) {
    services.forEach(service -> keys(service).forEach(key -> named(key).add(service)));
    longest = byName.keySet().stream().mapToInt(key -> Words.of(key).size()).max().orElse(0);
  }

  /** Every way a service may be written: its code, its names, its synonyms. */
  static Set<String> keys(Service service) {
    Stream<String> own =
        Stream.of(
            service.code().value(), service.name().nl(), service.name().fr(), service.name().en());
    return Stream.concat(own, service.synonyms().stream())
        .map(Words::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Service> named(String key) {
    return byName.computeIfAbsent(key, _ -> new LinkedHashSet<>());
  }

  Lookup find(String text) {
    return text.length() > Lookup.MAX_LENGTH
        ? new Lookup(List.of(), List.of(text))
        : find(Words.of(text));
  }

  private Lookup find(List<String> words) {
    Set<Set<Service>> found = new LinkedHashSet<>();
    List<String> unrecognised = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<List<String>> name = nameAt(words, at);
      name.ifPresent(key -> found.add(named(String.join(" ", key))));
      if (name.isEmpty() && !BETWEEN.contains(words.get(at))) {
        unrecognised.add(words.get(at));
      }
      at += name.map(List::size).orElse(1);
    }
    return new Lookup(withoutGeneral(found), unrecognised);
  }

  private Optional<List<String>> nameAt(List<String> words, int at) {
    for (int end = Math.min(words.size(), at + longest); end > at; end--) {
      List<String> name = words.subList(at, end);
      if (byName.containsKey(String.join(" ", name))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static List<Lookup.Found> withoutGeneral(Set<Set<Service>> found) {
    Set<ServiceCode> general =
        found.stream()
            .flatMap(Set::stream)
            .flatMap(service -> service.broader().stream())
            .collect(Collectors.toSet());
    return found.stream()
        .filter(names -> names.stream().noneMatch(service -> general.contains(service.code())))
        .map(names -> new Lookup.Found(List.copyOf(names)))
        .toList();
  }
}
