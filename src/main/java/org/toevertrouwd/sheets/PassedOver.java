package org.toevertrouwd.sheets;

import java.util.Optional;
import java.util.Set;

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
          "total",
          "totaux",
          "totals",
          "subtotal",
          "sous total",
          "somme",
          "moyenne",
          "sum",
          "average",
          "grand total");

  private PassedOver() {}

  /** Why a row is passed over; empty for a row that is read. */
  static Optional<Message> why(SheetRow row, SheetRow headings) {
    if (row.cells().equals(headings.cells())) {
      return Optional.of(Message.HEADINGS_REPEATED);
    }
    String first =
        row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().map(Words::key).orElse("");
    // A dossier has words in several cells; a row of totals has one word, then numbers.
    boolean numbers =
        row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .skip(1)
            .allMatch(cell -> cell.matches("[\\d.,:\\s]+"));
    return TOTALS.contains(first) && numbers
        ? Optional.of(Message.TOTALS_PASSED_OVER)
        : Optional.empty();
  }
}
