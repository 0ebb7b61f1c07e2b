package org.toevertrouwd.ui.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Lookup;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.ServiceCode;

/** Finds services while somebody types: by any name, and by what they are for. */
public final class ServiceSearch {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Directory directory;

  /** A search among services. */
  public ServiceSearch(Directory directory) {
    this.directory = directory;
  }

  /** The codes of the services that fit what is typed; all of them while nothing is. */
  public Set<ServiceCode> find(String typed) {
    Set<ServiceCode> found = new HashSet<>();
    directory.find(typed).found().stream()
        .map(Lookup.Found::candidates)
        .flatMap(List::stream)
        .map(Service::code)
        .forEach(found::add);
    String[] words = plain(typed).strip().split("\\s+");
    directory.services().stream()
        .filter(service -> contains(service, words))
        .map(Service::code)
        .forEach(found::add);
    return found;
  }

  private static boolean contains(Service service, String... words) {
    String text =
        Stream.concat(
                Stream.of(service.name().nl(), service.name().fr(), service.name().en()),
                Stream.concat(
                    service.synonyms().stream(),
                    service.fact(FactKind.WHAT_FOR).stream()
                        .flatMap(fact -> Stream.of(fact.text().nl(), fact.text().fr()))))
            .map(ServiceSearch::plain)
            .collect(Collectors.joining(" "));
    return Arrays.stream(words).allMatch(text::contains);
  }

  private static String plain(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
