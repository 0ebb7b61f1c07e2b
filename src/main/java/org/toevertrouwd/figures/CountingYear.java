package org.toevertrouwd.figures;

import java.util.Set;
import java.util.TreeSet;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.casework.CountableYear;

/**
 * Says in which year a fact counts. What left with a released year stays there, whatever is changed
 * later. Anything else counts in its own local year, or, since a released year never changes, in
 * the next one that has not left. Source: FIGURES.md, "Population and units".
 */
public final class CountingYear {

  private final Set<Integer> released;

  /**
   * For a practice with these releases.
   *
   * @param released the years that left, to whomever
   */
  public CountingYear(Set<Integer> released) {
    this.released = Set.copyOf(released);
  }

  /** For a practice that released nothing yet. */
  public static CountingYear nothingReleased() {
    return new CountingYear(Set.of());
  }

  /** The year in which a fact of this moment counts, as things stand. */
  public int of(Moment moment) {
    return moment.settledIn().orElseGet(() -> next(moment.on().getYear()));
  }

  /** The year in which something of a calendar year counts, as things stand. */
  public int of(CountableYear year) {
    return year.settledIn().orElseGet(() -> next(year.on()));
  }

  /** The calendar years of what counts in a year and left with none; none if it has left. */
  public Set<Integer> calendarYears(int year) {
    Set<Integer> found = new TreeSet<>();
    if (!released.contains(year)) {
      found.add(year);
      for (int late = year - 1; released.contains(late); late--) {
        found.add(late);
      }
    }
    return found;
  }

  private int next(int year) {
    int open = year;
    while (released.contains(open)) {
      open++;
    }
    return open;
  }
}
