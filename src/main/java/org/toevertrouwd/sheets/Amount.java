package org.toevertrouwd.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of conversations and lengths of time as people write them. */
final class Amount {

  private static final int MOST_CONVERSATIONS = 1_000;
  private static final int MOST_MINUTES = 100_000;
  private static final Pattern WHOLE =
      Pattern.compile(
          "(\\d{1,7})(?:[.,]0{1,2})?\\s*"
              + "(?:x|keer|gesprek(?:ken)?|contact(?:en|s)?|entretiens?|conversations?|sessions?)?");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,7})(?:[.,]0{1,2})?\\s*(?:m|min|minuten|minuut|minutes?|')\\.?");
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,4})?)\\s*(?:u|uur|uren|h|hrs?|hours?|heures?)\\.?");
  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile(
          "(\\d{1,5})\\s*(?::|u|uur|h|hours?|heures?)\\.?\\s*(?:en|et|and)?\\s*"
              + "([0-5]?\\d)\\s*(?:m|min|minuten|minutes?)?\\.?(?::00)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,4})?");

  /** "1.000" is one or a thousand. */
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

  private Amount() {}

  /** A number of conversations; empty when the text is something else. */
  static OptionalInt count(String text) {
    Matcher matcher = WHOLE.matcher(plain(text));
    return matcher.matches()
        ? limited(new BigDecimal(matcher.group(1)), MOST_CONVERSATIONS)
        : OptionalInt.empty();
  }

  /**
   * A length of time in minutes.
   *
   * @param inHours whether a number without unit means hours, which may have decimals
   */
  static OptionalInt minutes(String text, boolean inHours) {
    String plain = plain(text);
    Matcher both = HOURS_AND_MINUTES.matcher(plain);
    if (both.matches()) {
      return limited(hours(both.group(1)).add(new BigDecimal(both.group(2))), MOST_MINUTES);
    }
    Matcher minutes = MINUTES.matcher(plain);
    if (minutes.matches()) {
      return limited(new BigDecimal(minutes.group(1)), MOST_MINUTES);
    }
    Matcher hours = HOURS.matcher(plain);
    if (hours.matches()) {
      return limited(hours(hours.group(1)), MOST_MINUTES);
    }
    if (inHours && NUMBER.matcher(plain).matches()) {
      return limited(hours(plain), MOST_MINUTES);
    }
    return inHours ? OptionalInt.empty() : wholeMinutes(plain);
  }

  /**
   * A number without unit; "1,5" in a column of minutes is more likely hours, so it is not read.
   */
  private static OptionalInt wholeMinutes(String plain) {
    boolean number = NUMBER.matcher(plain).matches() && !THOUSANDS.matcher(plain).matches();
    BigDecimal value = number ? decimal(plain) : BigDecimal.ONE.negate();
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return whole ? limited(value, MOST_MINUTES) : OptionalInt.empty();
  }

  private static BigDecimal hours(String number) {
    return decimal(number).multiply(BigDecimal.valueOf(60));
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace(',', '.'));
  }

  private static OptionalInt limited(BigDecimal number, int most) {
    int rounded = number.setScale(0, RoundingMode.HALF_UP).intValue();
    return rounded >= 0 && rounded <= most ? OptionalInt.of(rounded) : OptionalInt.empty();
  }

  private static String plain(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return plain.length() > 40 ? "" : plain;
  }
}
