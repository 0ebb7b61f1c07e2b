package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/** Reads ages, ranges of ages, birth years and birth dates. */
final class AgeReader {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[.,]0+)?");

  private final ValueReader values;
  private final DateText dates;
  private final Synonyms synonyms;

  AgeReader(ValueReader values, DateText dates, Synonyms synonyms) {
    this.values = values;
    this.dates = dates;
    this.synonyms = synonyms;
  }

  /**
   * The band of an age. Of a birth year it is the age that is reached in the year of the first
   * conversation; a birth date gives the age on that day.
   */
  Sense read(String text, LocalDate first, boolean monthFirst) {
    if (isBirthYear(text)) {
      return band(first.getYear() - Integer.parseInt(text.strip().substring(0, 4)));
    }
    if (dates.read(text, monthFirst) instanceof When.Day(LocalDate birth)) {
      return birth.isAfter(first)
          ? Sense.NOT_UNDERSTOOD
          : band(Period.between(birth, first).getYears());
    }
    return values.read(Meaning.AGE, text);
  }

  static boolean isBirthYear(String text) {
    return YEAR.matcher(text.strip()).matches();
  }

  private Sense band(int age) {
    return new NumberRange(age, age).in(Meaning.AGE.dimension(), synonyms.bands(Meaning.AGE));
  }
}
