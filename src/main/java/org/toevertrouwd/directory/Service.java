package org.toevertrouwd.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Texts;

/**
 * A contact point one can be referred to (dienst).
 *
 * @param code stable
 * @param kind what a referral to it counts as
 * @param audience whose side it is on
 * @param name what the screen shows
 * @param scope where and when it fits
 * @param facts what the sources say; a kind that is absent is not known
 * @param sources where the service itself is named, at least one
 * @param synonyms other ways people write it, apart from its names and code
 * @param broader the general entry this one is an example of, such as the external prevention
 *     service for IDEWE
 * @param since first day it works, where a source gives the day
 * @param until day from which it no longer works, empty while it does
 */
public record Service(
    ServiceCode code,
    ServiceKind kind,
    Audience audience,
    Texts name,
    Scope scope,
    Map<FactKind, Fact> facts,
    List<Source> sources,
    List<String> synonyms,
    Optional<ServiceCode> broader,
    Optional<LocalDate> since,
    Optional<LocalDate> until) {

  public Service {
    facts = Map.copyOf(facts);
    sources = List.copyOf(sources);
    synonyms = List.copyOf(synonyms);
  }

  /** What is known of this kind; empty when no source gives it. */
  public Optional<Fact> fact(FactKind factKind) {
    return Optional.ofNullable(facts.get(factKind));
  }

  /** The countries it works in; all of them when its source does not say. */
  public Set<Country> countries() {
    return scope.areas().isEmpty() ? Set.of(Country.values()) : scope.countries();
  }

  /**
   * Whether it works on a day. An ended service stays in the directory, because old dossiers refer
   * to it.
   */
  public boolean worksOn(LocalDate day) {
    return since.filter(day::isBefore).isEmpty()
        && until.filter(end -> !day.isBefore(end)).isEmpty();
  }
}
