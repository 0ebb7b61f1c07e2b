package org.toevertrouwd.ui.conversation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as it is typed in a hurry: {@code 14:10}, {@code 14u10}, {@code 14 uur}, {@code 9.5},
 * {@code 1410}, {@code 14}.
 */
final class TypedTime {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,2})(?:\\s*(?:[:.,;]|uur|u|heures?|h)\\s*(\\d{1,2})?|\\s*(\\d{2}))?",
          Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

  private TypedTime() {}

  static Optional<LocalTime> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String after = Optional.ofNullable(matcher.group(2)).orElse(matcher.group(3));
    int minute = after == null ? 0 : Integer.parseInt(after);
    try {
      return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String write(LocalTime time) {
    return time.format(SHOWN);
  }
}
