package org.toevertrouwd.directory;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where and for what a service, a step or a way is meant. An empty set asks for nothing.
 *
 * @param areas where it works
 * @param activities codes of the codebook's dimension {@code activity}
 * @param behaviours codes of the codebook's behaviour
 * @param minor true when only for minors, false when only for adults
 * @param readForWhom whether there is a condition that no field shows, so that it never fits
 *     without being read
 */
public record Scope(
    Set<Area> areas,
    Set<String> activities,
    Set<String> behaviours,
    Optional<Boolean> minor,
    boolean readForWhom) {

  /** Asks for nothing. */
  public static final Scope ANY = new Scope(Set.of(), Set.of(), Set.of(), Optional.empty(), false);

  public Scope {
    areas = Set.copyOf(areas);
    activities = Set.copyOf(activities);
    behaviours = Set.copyOf(behaviours);
  }

  /** The countries of the areas. */
  public Set<Country> countries() {
    return areas.stream().map(Area::country).collect(Collectors.toUnmodifiableSet());
  }

  /** How each criterion of a scope turns out for a dossier. */
  public Map<Criterion, Answer> answers(Circumstances dossier) {
    Map<Criterion, Answer> answers = new EnumMap<>(Criterion.class);
    answers.put(Criterion.AREA, Answer.of(countries(), asSet(dossier.country())));
    answers.put(Criterion.ACTIVITY, Answer.of(activities, asSet(dossier.activity())));
    answers.put(Criterion.BEHAVIOUR, Answer.of(behaviours, dossier.behaviours()));
    answers.put(Criterion.AGE, Answer.of(asSet(minor), asSet(dossier.minor())));
    answers.put(Criterion.FOR_WHOM, readForWhom ? Answer.NOT_KNOWN : Answer.MET);
    return answers;
  }

  private static <T> Set<T> asSet(Optional<T> value) {
    return value.map(Set::of).orElse(Set.of());
  }
}
