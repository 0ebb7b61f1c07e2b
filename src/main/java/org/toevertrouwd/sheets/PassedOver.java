package org.toevertrouwd.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises rows that are no dossier: headings that come again, and totals. */
final class PassedOver {

  private static final Set<String> TOTALS =
      Set.of(
          "totaal",
          "totalen",
          "subtotaal",
          "eindtotaal",
          "som",
          "gemiddelde",
          "gemiddeld",
          "aantal",
          "total",
          "totaux",
          "totals",
          "subtotal",
          "sous",
          "somme",
          "moyenne",
          "nombre",
          "sum",
          "average",
          "grand",
          "tot");
  private static final Pattern NUMBERS = Pattern.compile("[\\d.,:\\s%€]+");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:19|20)\\d{2}|(?:q|k|kwartaal|trimestre|quarter) ?[1-4](?: (?:19|20)\\d{2})?");

  private PassedOver() {}

  /** Why a row is passed over; empty for a row that is read. */
  static Optional<Message> why(SheetRow row, SheetRow headings, DateWords words) {
    if (row.cells().equals(headings.cells())) {
      return Optional.of(Message.HEADINGS_REPEATED);
    }
    List<String> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    String first = filled.stream().findFirst().map(Words::key).orElse("");
    if (filled.size() == 1 && isPeriod(first, words)) {
      return Optional.of(Message.PERIODS_PASSED_OVER);
    }
    // A dossier has words in several cells; a row of totals has them in one, then numbers.
    boolean numbers = filled.stream().skip(1).allMatch(cell -> NUMBERS.matcher(cell).matches());
    return TOTALS.contains(first.split(" ", 2)[0]) && numbers
        ? Optional.of(Message.TOTALS_PASSED_OVER)
        : Optional.empty();
  }

  /** A month, a quarter or a year alone in its row divides the sheet. */
  private static boolean isPeriod(String key, DateWords words) {
    String[] parts = key.split(" ", 2);
    boolean month =
        words.month(parts[0]).isPresent()
            && (parts.length == 1 || parts[1].matches("(?:19|20)\\d{2}"));
    return month || PERIOD.matcher(key).matches();
  }
}
