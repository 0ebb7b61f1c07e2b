package org.toevertrouwd.ui.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.directory.Audience;
import org.toevertrouwd.directory.Coded;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.directory.Fact;
import org.toevertrouwd.directory.FactKind;
import org.toevertrouwd.directory.Scope;
import org.toevertrouwd.directory.Service;
import org.toevertrouwd.directory.ServiceCode;
import org.toevertrouwd.directory.ServiceKind;
import org.toevertrouwd.directory.Source;

/**
 * The directory as the user wants it: the program's own with what she added, changed and hid.
 *
 * @param directory every service, also the hidden ones
 * @param own what the user added or changed, by code
 */
public record Shelf(Directory directory, Map<String, OwnService> own) {

  private static final Source OWN_WORDS = new Source("own", "");

  public Shelf {
    own = Map.copyOf(own);
  }

  /** The program's directory with what the user made of it. */
  public static Shelf of(Directory bundled, List<OwnService> changes) {
    Map<String, OwnService> own =
        changes.stream().collect(Collectors.toMap(OwnService::code, Function.identity()));
    List<Service> services = new ArrayList<>();
    for (Service service : bundled.services()) {
      OwnService change = own.get(service.code().value());
      services.add(change == null ? service : changed(service, change));
    }
    Set<String> known =
        bundled.services().stream()
            .map(service -> service.code().value())
            .collect(Collectors.toSet());
    changes.stream()
        .filter(change -> !known.contains(change.code()))
        .map(Shelf::added)
        .forEach(services::add);
    return new Shelf(new Directory(bundled.documents(), services, bundled.vangnet()), own);
  }

  /** The service with a code. */
  public Optional<Service> service(String code) {
    return directory.services().stream()
        .filter(service -> service.code().value().equals(code))
        .findFirst();
  }

  /** Whether the user offers it no more. */
  public boolean hidden(Service service) {
    return change(service).filter(OwnService::hidden).isPresent();
  }

  /** What the user made of it, if anything. */
  public Optional<OwnService> change(Service service) {
    return Optional.ofNullable(own.get(service.code().value()));
  }

  /** The directory without what is hidden. */
  public Directory offered() {
    return new Directory(
        directory.documents(),
        directory.services().stream().filter(service -> !hidden(service)).toList(),
        directory.vangnet());
  }

  private static Service changed(Service service, OwnService change) {
    Map<FactKind, Fact> facts = new HashMap<>(service.facts());
    facts.putAll(facts(change));
    return new Service(
        service.code(),
        Coded.of(ServiceKind.class, change.kind()).orElse(service.kind()),
        service.audience(),
        change.name(),
        service.scope(),
        facts,
        service.sources(),
        synonyms(service),
        service.broader(),
        service.since(),
        service.until());
  }

  /** It can still be found under the name the program gave it. */
  private static List<String> synonyms(Service service) {
    List<String> synonyms = new ArrayList<>(service.synonyms());
    synonyms.add(service.name().nl());
    return synonyms;
  }

  private static Service added(OwnService own) {
    return new Service(
        new ServiceCode(own.code()),
        Coded.of(ServiceKind.class, own.kind()).orElse(ServiceKind.CONTACT_POINT),
        Audience.REPORTER,
        own.name(),
        Scope.ANY,
        facts(own),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<FactKind, Fact> facts(OwnService own) {
    Map<FactKind, Fact> facts = new HashMap<>();
    own.facts()
        .forEach(
            (code, words) ->
                Coded.of(FactKind.class, code)
                    .ifPresent(
                        kind ->
                            facts.put(
                                kind, new Fact(new Texts(words, words, words), OWN_WORDS))));
    return facts;
  }
}
