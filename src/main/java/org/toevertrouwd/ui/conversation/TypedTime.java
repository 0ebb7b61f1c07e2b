package org.toevertrouwd.ui.conversation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as it is typed in a hurry: {@code 14:10}, {@code 14u10}, {@code 1410}, {@code 14}. */
final class TypedTime {

  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(\\d{1,2})\\s*[:.uhUH]?\\s*(\\d{2})?\\s*");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

  private TypedTime() {}

  static Optional<LocalTime> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
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
