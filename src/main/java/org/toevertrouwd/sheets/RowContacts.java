package org.toevertrouwd.sheets;

import java.util.Optional;
import java.util.OptionalInt;
import org.toevertrouwd.casework.UndatedConversations;

/** Reads how many conversations a row tells of and how long they took together. */
final class RowContacts {

  private final RowCells cells;
  private final Remarks remarks;

  RowContacts(RowCells cells, Remarks remarks) {
    this.cells = cells;
    this.remarks = remarks;
  }

  /** The conversations without dates; empty when the row says neither number nor time. */
  Optional<UndatedConversations> undated(SheetRow row) {
    int count = amount(row, Meaning.CONVERSATIONS).orElse(0);
    OptionalInt given = amount(row, Meaning.MINUTES);
    int minutes = (given.isPresent() ? given : amount(row, Meaning.HOURS)).orElse(0);
    if (count == 0 && minutes == 0) {
      return Optional.empty();
    }
    if (count == 0) {
      remarks.notice(Message.TIME_WITHOUT_NUMBER, row.number());
    }
    return Optional.of(new UndatedConversations(Math.max(1, count), minutes));
  }

  private OptionalInt amount(SheetRow row, Meaning meaning) {
    Optional<RowCells.Cell> cell = cells.first(row, meaning);
    if (cell.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = cell.get().text();
    OptionalInt amount =
        meaning == Meaning.CONVERSATIONS
            ? Amount.count(text)
            : Amount.minutes(text, meaning == Meaning.HOURS);
    if (amount.isEmpty() && !Words.key(text).isEmpty()) {
      remarks.unreadable(cell.get().column(), text);
    }
    return amount;
  }
}
