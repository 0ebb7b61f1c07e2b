package org.toevertrouwd.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** The texts, days and times of papers in one language. */
final class Words {

  private final Wording wording;

  Words(Language language) {
    wording = Wording.of(Words.class, language);
  }

  Language language() {
    return wording.language();
  }

  String text(String key, Object... details) {
    return wording.text(key, details);
  }

  /** A day in full, such as 10 maart 2026. */
  String day(LocalDate day) {
    return format("d MMMM uuuu").format(day);
  }

  /** A day of the week and month, such as di 10 mrt. */
  String shortDay(LocalDate day) {
    return format("EEE d MMM").format(day);
  }

  String month(YearMonth month) {
    return format("LLLL uuuu").format(month);
  }

  /** Minutes as hours and minutes, such as 1:05. */
  String duration(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language().locale());
  }
}
