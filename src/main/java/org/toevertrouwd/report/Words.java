package org.toevertrouwd.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The texts of papers in one language; they are in the bundle {@code texts}. */
final class Words {

  private static final Set<String> TRANSLATIONS = Set.of("fr", "en");

  private final Locale language;
  private final ResourceBundle texts;

  /** Dutch for anything but French and English. */
  Words(Locale asked) {
    language =
        Locale.of(TRANSLATIONS.contains(asked.getLanguage()) ? asked.getLanguage() : "nl");
    texts =
        ResourceBundle.getBundle(
            "org.toevertrouwd.report.texts",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale language() {
    return language;
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), language).format(arguments);
  }

  /** A day in full, such as 10 maart 2026. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
  }

  /** A day of the week and month, such as di 10 maart. */
  String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d MMM", language).format(day);
  }

  String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
  }

  /** Minutes as hours and minutes, such as 1:05. */
  String duration(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
