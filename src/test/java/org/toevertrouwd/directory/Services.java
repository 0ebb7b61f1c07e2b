package org.toevertrouwd.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Texts;

/** Small services and directories for the tests of this room. */
final class Services {

  static final LocalDate DAY = LocalDate.of(2025, 6, 2);

  private Services() {}

  static Texts texts(String text) {
    return new Texts(text, text + " (fr)", text + " (en)");
  }

  static Scope in(Area... areas) {
    return new Scope(Set.of(areas), Set.of(), Set.of(), Optional.empty(), false);
  }

  static Service service(String code, Scope scope, String... synonyms) {
    return new Service(
        new ServiceCode(code),
        ServiceKind.CARE,
        Audience.REPORTER,
        texts(code),
        scope,
        Map.of(),
        List.of(new Source("plan", "2.1")),
        List.of(synonyms),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Service during(String code, Optional<LocalDate> since, Optional<LocalDate> until) {
    Service service = service(code, Scope.ANY);
    return new Service(
        service.code(),
        service.kind(),
        service.audience(),
        service.name(),
        service.scope(),
        service.facts(),
        service.sources(),
        service.synonyms(),
        service.broader(),
        since,
        until);
  }

  static Directory directory(Service... services) {
    return new Directory(
        List.of(new SourceDocument("plan", "plan.txt", "Plan")),
        List.of(services),
        new Vangnet("listening", List.of(), List.of()));
  }

  static Circumstances belgian(String activity, String... behaviours) {
    return new Circumstances(
        Optional.of(Country.BELGIUM),
        Optional.of(activity),
        Set.of(behaviours),
        Optional.of(false),
        Audience.REPORTER,
        DAY);
  }

  static Circumstances dutch(String activity, String... behaviours) {
    return new Circumstances(
        Optional.of(Country.NETHERLANDS),
        Optional.of(activity),
        Set.of(behaviours),
        Optional.of(false),
        Audience.REPORTER,
        DAY);
  }
}
