package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.util.Optional;
import org.toevertrouwd.casework.Milestones;

/** Reads the dates of a row beside the first conversation; what is no day is listed. */
final class RowDates {

  private final RowCells cells;
  private final Understanding understanding;
  private final Remarks remarks;

  RowDates(RowCells cells, Understanding understanding, Remarks remarks) {
    this.cells = cells;
    this.understanding = understanding;
    this.remarks = remarks;
  }

  /** The days that matter in the dossier of a row. */
  Milestones milestones(SheetRow row, LocalDate first) {
    return new Milestones(
        Optional.of(first),
        lastFactOn(row, first),
        dayOrListed(row, Meaning.HEARD_ON),
        Optional.empty(),
        false);
  }

  /** Day of the last fact, if the sheet gives one; what is no day was listed with the answers. */
  private Optional<LocalDate> lastFactOn(SheetRow row, LocalDate first) {
    Optional<LocalDate> day = cells.first(row, Meaning.LAST_FACT).flatMap(cell -> day(cell));
    if (day.filter(first::isBefore).isPresent()) {
      remarks.notice(Message.FACT_AFTER_FIRST_CONVERSATION, row.number());
    }
    return day;
  }

  Optional<LocalDate> closedOn(SheetRow row, LocalDate first) {
    Optional<LocalDate> day = dayOrListed(row, Meaning.CLOSED_ON);
    if (day.filter(first::isAfter).isPresent()) {
      remarks.notice(Message.CLOSED_BEFORE_FIRST_CONVERSATION, row.number());
    }
    return day;
  }

  private Optional<LocalDate> dayOrListed(SheetRow row, Meaning meaning) {
    return cells
        .first(row, meaning)
        .flatMap(
            cell -> {
              Optional<LocalDate> day = day(cell);
              if (day.isEmpty() && !understanding.saysNothing(cell.text())) {
                remarks.unreadable(cell.column(), cell.text());
              }
              return day;
            });
  }

  private Optional<LocalDate> day(RowCells.Cell cell) {
    return understanding.date(cell.column(), cell.text()) instanceof When.Day(LocalDate date)
        ? Optional.of(date)
        : Optional.empty();
  }
}
