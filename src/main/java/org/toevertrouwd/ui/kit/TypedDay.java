package org.toevertrouwd.ui.kit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * A day as a person types it in a hurry: day, month and year in this order with anything between
 * them. Without a year it is the one nearest to today; a year of two digits is of this century.
 */
final class TypedDay {

  private static final int CENTURY = 2000;
  private static final int MAX_LENGTH = 20;

  private final Clock clock;

  TypedDay(Clock clock) {
    this.clock = clock;
  }

  /**
   * Understands a day.
   *
   * @throws DateTimeParseException if it is none
   */
  LocalDate parse(String text) {
    try {
      int[] parts = numbers(text);
      LocalDate today = LocalDate.now(clock);
      return switch (parts.length) {
        case 1 -> nearest(parts[0], today.getMonthValue(), today);
        case 2 -> nearest(parts[0], parts[1], today);
        case 3 -> LocalDate.of(year(parts[2]), parts[1], parts[0]);
        default -> throw new DateTimeException("not a day");
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new DateTimeParseException("not a day", "", 0);
    }
  }

  private static int[] numbers(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new DateTimeException("not a day");
    }
    return Arrays.stream(text.strip().split("[^0-9]+")).mapToInt(Integer::parseInt).toArray();
  }

  private static int year(int typed) {
    return typed < 100 ? CENTURY + typed : typed;
  }

  /** A day some months ahead of now is rarer in a dossier than one some months ago. */
  private static LocalDate nearest(int day, int month, LocalDate today) {
    LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isAfter(today.plusMonths(6)) ? thisYear.minusYears(1) : thisYear;
  }
}
