package org.toevertrouwd.ui.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of time as a person types it in a hurry: {@code 90}, {@code 45 min}, {@code 1u30},
 * {@code 2 u}, {@code 1:30}, {@code 1h15}, {@code 1,5 u}. A whole number alone is minutes; halves
 * and quarters alone, such as {@code 1,5} or {@code 0.75}, can only be hours.
 */
public final class TypedMinutes {

  private static final int HOUR = 60;
  private static final int MOST = 24 * HOUR;

  private static final String UNIT = "u|uur|uren|h|hours?|heures?";

  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,4})\\s*(?:m|min|minuut|minuten|minutes?)?");
  private static final Pattern HOURS =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:"
              + UNIT
              + "|:)\\s*(?:(\\d{1,2})\\s*(?:m|min|minuut|minuten|minutes?)?)?");
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{1,2})[.,](?:(\\d{1,2})\\s*(?:" + UNIT + ")|(5|25|50|75))");

  private TypedMinutes() {}

  /** Minutes from 1 to a whole day; empty if the text says no such amount. */
  public static Optional<Integer> of(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    return minutes(typed)
        .or(() -> hours(typed))
        .or(() -> parts(typed))
        .filter(minutes -> minutes >= 1 && minutes <= MOST);
  }

  private static Optional<Integer> minutes(String typed) {
    Matcher matcher = MINUTES.matcher(typed);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static Optional<Integer> hours(String typed) {
    Matcher matcher = HOURS.matcher(typed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String rest = matcher.group(2);
    int minutes = rest == null ? 0 : Integer.parseInt(rest);
    return minutes < HOUR
        ? Optional.of(Integer.parseInt(matcher.group(1)) * HOUR + minutes)
        : Optional.empty();
  }

  private static Optional<Integer> parts(String typed) {
    Matcher matcher = PARTS.matcher(typed);
    return matcher.matches()
        ? Optional.of(
            (int) Math.round(Double.parseDouble(matcher.group(1) + "." + fraction(matcher)) * HOUR))
        : Optional.empty();
  }

  private static String fraction(Matcher matcher) {
    return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
  }
}
