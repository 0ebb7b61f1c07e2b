package org.toevertrouwd.sheets;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Time between the last fact and the first conversation, in the categories of the codebook. */
final class TimeSince {

  static final String DIMENSION = "time-since-last-fact";

  /**
   * A category.
   *
   * @param code of the category
   * @param most longest time that belongs to it
   */
  private record Step(String code, Period most) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("within-week", Period.ofDays(7)),
          new Step("within-month", Period.ofMonths(1)),
          new Step("within-six-months", Period.ofMonths(6)),
          new Step("within-year", Period.ofYears(1)),
          new Step("one-to-five-years", Period.ofYears(5)),
          new Step("longer", Period.ofYears(500)));

  private TimeSince() {}

  /**
   * What a reading says about the time before the first conversation. A stretch that may belong to
   * several categories belongs to none.
   */
  static Sense of(When when, LocalDate first) {
    return switch (when) {
      case When.Day(LocalDate date) -> between(date, date, first);
      case When.Within(LocalDate from, LocalDate to) -> between(from, to, first);
      case When.Ago(Period time) -> between(first.minus(time), first.minus(time), first);
      case When.Previous(Period unit) -> previous(unit, first);
      case When.Impossible _, When.NotADate _ -> Sense.NOT_UNDERSTOOD;
    };
  }

  private static Sense previous(Period unit, LocalDate first) {
    LocalDate start = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (unit.getYears() > 0) {
      start = first.withDayOfYear(1);
    } else if (unit.getMonths() > 0) {
      start = first.withDayOfMonth(1);
    } else if (unit.getDays() == 1) {
      start = first;
    }
    return between(start.minus(unit), start.minusDays(1), first);
  }

  private static Sense between(LocalDate from, LocalDate to, LocalDate first) {
    if (from.isAfter(first)) {
      return Sense.NOT_UNDERSTOOD;
    }
    LocalDate latest = to.isAfter(first) ? first : to;
    int longest = step(from, first);
    int shortest = step(latest, first);
    Set<String> codes = new LinkedHashSet<>();
    STEPS.subList(shortest, longest + 1).forEach(step -> codes.add(step.code()));
    return codes.size() == 1
        ? Sense.of(DIMENSION, codes.iterator().next())
        : Sense.oneOf(DIMENSION, codes);
  }

  private static int step(LocalDate fact, LocalDate first) {
    int step = 0;
    while (fact.isBefore(first.minus(STEPS.get(step).most()))) {
      step++;
    }
    return step;
  }
}
