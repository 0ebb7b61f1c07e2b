package org.toevertrouwd.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.toevertrouwd.codebook.Category;

/**
 * What the dossier in front of the user says that matters for a choice of services. Whatever is not
 * known may be left out; the codebook's {@code unknown} and {@code not-applicable} count as left
 * out.
 *
 * @param country whose services are near
 * @param activity code of the codebook's dimension {@code activity}
 * @param behaviours codes of the codebook's behaviour, primary and co-occurring
 * @param minor whether a minor is affected
 * @param audience whose side the dossier is on
 * @param on the day of the choice
 */
public record Circumstances(
    Optional<Country> country,
    Optional<String> activity,
    Set<String> behaviours,
    Optional<Boolean> minor,
    Audience audience,
    LocalDate on) {

  private static final Predicate<String> KNOWN =
      code -> !code.equals(Category.UNKNOWN) && !code.equals(Category.NOT_APPLICABLE);

  public Circumstances {
    activity = activity.filter(KNOWN);
    behaviours = behaviours.stream().filter(KNOWN).collect(Collectors.toUnmodifiableSet());
  }

  /** A dossier of which nothing is known yet. */
  public static Circumstances unknown(Audience audience, LocalDate on) {
    return new Circumstances(
        Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), audience, on);
  }
}
