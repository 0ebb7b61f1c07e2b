package org.toevertrouwd.sheets;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of months and days, and units of time, in Dutch, French and English. */
final class DateWords {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.of("nl"), Locale.FRENCH, Locale.ENGLISH);
  private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT);
  private static final Map<String, Period> UNITS =
      Map.ofEntries(
          Map.entry("dag", Period.ofDays(1)),
          Map.entry("dagen", Period.ofDays(1)),
          Map.entry("jour", Period.ofDays(1)),
          Map.entry("jours", Period.ofDays(1)),
          Map.entry("day", Period.ofDays(1)),
          Map.entry("days", Period.ofDays(1)),
          Map.entry("week", Period.ofWeeks(1)),
          Map.entry("weken", Period.ofWeeks(1)),
          Map.entry("semaine", Period.ofWeeks(1)),
          Map.entry("semaines", Period.ofWeeks(1)),
          Map.entry("weeks", Period.ofWeeks(1)),
          Map.entry("maand", Period.ofMonths(1)),
          Map.entry("maanden", Period.ofMonths(1)),
          Map.entry("mois", Period.ofMonths(1)),
          Map.entry("month", Period.ofMonths(1)),
          Map.entry("months", Period.ofMonths(1)),
          Map.entry("jaar", Period.ofYears(1)),
          Map.entry("jaren", Period.ofYears(1)),
          Map.entry("an", Period.ofYears(1)),
          Map.entry("ans", Period.ofYears(1)),
          Map.entry("annee", Period.ofYears(1)),
          Map.entry("annees", Period.ofYears(1)),
          Map.entry("year", Period.ofYears(1)),
          Map.entry("years", Period.ofYears(1)));
  private static final List<Set<String>> NUMBERS =
      List.of(
          Set.of("een", "1", "un", "une", "one", "a"),
          Set.of("twee", "deux", "two"),
          Set.of("drie", "trois", "three"),
          Set.of("vier", "quatre", "four"),
          Set.of("vijf", "cinq", "five"),
          Set.of("zes", "six"),
          Set.of("zeven", "sept", "seven"),
          Set.of("acht", "huit", "eight"),
          Set.of("negen", "neuf", "nine"),
          Set.of("tien", "dix", "ten"));

  private final Map<String, Month> months = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();

  DateWords() {
    for (Locale language : LANGUAGES) {
      for (TextStyle style : STYLES) {
        for (Month month : Month.values()) {
          months.put(Words.key(month.getDisplayName(style, language)), month);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
          weekdays.add(Words.key(day.getDisplayName(style, language)));
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    months.put("maa", Month.MARCH);
  }

  Optional<Month> month(String word) {
    return Optional.ofNullable(months.get(Words.key(word)));
  }

  boolean isWeekday(String word) {
    return weekdays.contains(Words.key(word));
  }

  /** A unit of time by its name. */
  Optional<Period> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /** A number in digits, up to 999, or in words, up to ten. */
  Optional<Integer> number(String word) {
    if (word.matches("\\d{1,3}")) {
      return Optional.of(Integer.valueOf(word));
    }
    for (int index = 0; index < NUMBERS.size(); index++) {
      if (NUMBERS.get(index).contains(word)) {
        return Optional.of(index + 1);
      }
    }
    return Optional.empty();
  }
}
