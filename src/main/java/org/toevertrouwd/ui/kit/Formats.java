package org.toevertrouwd.ui.kit;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** Dates, times and amounts as a person writes them in a language. */
public final class Formats {

  private static final int MINUTES_PER_HOUR = 60;

  private final Language language;
  private final Wording wording;
  private final Clock clock;

  /** Formats that reckon from the day of a clock. */
  public Formats(Language language, Clock clock) {
    this.language = language;
    this.clock = clock;
    this.wording = Wording.of(Formats.class, language);
  }

  /** A day near today in words, another as {@code di 24 nov}, of another year with the year. */
  public String day(LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
      case -1 -> wording.text("day.yesterday");
      case 0 -> wording.text("day.today");
      case 1 -> wording.text("day.tomorrow");
      default -> date(day, today.getYear());
    };
  }

  /** A day in full, such as {@code 24 november 2026}. */
  public String fullDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
  }

  /** A day as it is typed, such as {@code 24/11/2026}. */
  public String typedDay(LocalDate day) {
    return day.format(typed());
  }

  /** How a day is typed. */
  public DateTimeFormatter typed() {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu", language.locale());
  }

  /** A time of day. */
  public String time(LocalTime time) {
    return time.format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  /** A moment of today as a time, another as a day and a time. */
  public String moment(Instant moment) {
    var local = moment.atZone(clock.getZone());
    String time = time(local.toLocalTime());
    return local.toLocalDate().equals(LocalDate.now(clock))
        ? time
        : day(local.toLocalDate()) + " " + time;
  }

  /** An amount of minutes, such as {@code 45 min} or {@code 1 u 30}. */
  public String minutes(int minutes) {
    int hours = minutes / MINUTES_PER_HOUR;
    int rest = minutes % MINUTES_PER_HOUR;
    if (hours == 0) {
      return wording.text("minutes", minutes);
    }
    return rest == 0
        ? wording.text("hours", hours)
        : wording.text("hours.minutes", hours, "%02d".formatted(rest));
  }

  /** A whole number with the separators of the language. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  private String date(LocalDate day, int thisYear) {
    String pattern = day.getYear() == thisYear ? "EEE d MMM" : "d MMM uuuu";
    return day.format(DateTimeFormatter.ofPattern(pattern, language.locale())).replace(".", "");
  }
}
