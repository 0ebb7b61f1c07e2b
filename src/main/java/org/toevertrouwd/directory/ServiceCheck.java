package org.toevertrouwd.directory;

import java.util.List;
import java.util.Optional;

/** Whether each service is complete, and everything it points to exists. */
final class ServiceCheck {

  private final Directory directory;
  private final Findings findings;

  ServiceCheck(Directory directory, Findings findings) {
    this.directory = directory;
    this.findings = findings;
  }

  void run() {
    List<Service> services = directory.services();
    findings.distinct("services", services.stream().map(Service::code).toList());
    for (int index = 0; index < services.size(); index++) {
      service(Findings.at("services", index), services.get(index));
    }
  }

  private void service(String place, Service service) {
    findings.texts(place + ".name", service.name());
    scope(place + ".scope", service.scope(), findings);
    findings.add(service.sources().isEmpty(), place + ".sources", Problem.NO_SOURCE);
    service.sources().forEach(source -> source(place + ".sources", source));
    service.facts().forEach((kind, fact) -> fact(place + ".facts." + kind.code(), fact));
    findings.distinct(place + ".synonyms", service.synonyms().stream().map(Words::key).toList());
    service
        .synonyms()
        .forEach(
            synonym ->
                findings.add(Words.key(synonym).isEmpty(), place + ".synonyms", Problem.BAD_TEXT));
    broader(place + ".broader", service);
    findings.add(isReversed(service), place + ".until", Problem.PERIOD_REVERSED);
  }

  private void fact(String place, Fact fact) {
    findings.texts(place, fact.text());
    source(place + ".source", fact.source());
  }

  private void source(String place, Source source) {
    source(place, source, directory, findings);
  }

  private void broader(String place, Service service) {
    service
        .broader()
        .ifPresent(
            code -> {
              Optional<Service> general = directory.service(code);
              findings.add(general.isEmpty(), place, Problem.UNKNOWN_REFERENCE);
              findings.add(
                  general.flatMap(Service::broader).isPresent(), place, Problem.BROADER_CHAIN);
            });
  }

  private static boolean isReversed(Service service) {
    return service.since().isPresent()
        && service.until().filter(end -> !end.isAfter(service.since().get())).isPresent();
  }

  static void source(String place, Source source, Directory directory, Findings findings) {
    findings.text(place, source.place());
    findings.add(directory.document(source).isEmpty(), place, Problem.UNKNOWN_REFERENCE);
  }

  static void scope(String place, Scope scope, Findings findings) {
    findings.codes(place + ".activities", scope.activities());
    findings.codes(place + ".behaviours", scope.behaviours());
  }
}
