package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/** Reads ages, ranges of ages, birth years and birth dates. */
final class AgeReader {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[.,]0+)?");

  private static final Pattern SHORT_YEAR = Pattern.compile("['’‘]?\\d{2}");

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
  Sense read(String text, LocalDate first, Column column) {
    if (isBirthYear(text, column)) {
      return band(first.getYear() - year(text, first));
    }
    return read(text, first, column.monthFirst());
  }

  /** Reads what is no birth year. */
  Sense read(String text, LocalDate first, boolean monthFirst) {
    if (dates.read(text, monthFirst) instanceof When.Day(LocalDate birth)) {
      return birth.isAfter(first)
          ? Sense.NOT_UNDERSTOOD
          : band(Period.between(birth, first).getYears());
    }
    return values.read(Meaning.AGE, text);
  }

  /**
   * Whether it is a year: one in four digits, "'88", or "88" where the heading asks for a birth.
   */
  static boolean isBirthYear(String text, Column column) {
    String plain = text.strip();
    return YEAR.matcher(plain).matches()
        || (SHORT_YEAR.matcher(plain).matches() && (column.asksBirth() || plain.length() > 2));
  }

  private static int year(String text, LocalDate first) {
    String plain = text.strip();
    if (YEAR.matcher(plain).matches()) {
      return Integer.parseInt(plain.substring(0, 4));
    }
    int digits = Integer.parseInt(plain.substring(plain.length() - 2));
    int inThisCentury = first.getYear() / 100 * 100 + digits;
    return inThisCentury <= first.getYear() ? inThisCentury : inThisCentury - 100;
  }

  private Sense band(int age) {
    return new NumberRange(age, age).in(Meaning.AGE.dimension(), synonyms.bands(Meaning.AGE));
  }
}
