package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the day that decides in which year a dossier counts; a row without it is refused. */
final class FirstConversation {

  /** What a row says. */
  sealed interface Begin {}

  record On(LocalDate date) implements Begin {}

  record Missing(Message reason) implements Begin {}

  private final RowCells cells;
  private final Understanding understanding;
  private final int mostCells;

  FirstConversation(List<Column> columns, Understanding understanding, int mostCells) {
    cells = new RowCells(columns);
    this.mostCells = mostCells;
    this.understanding = understanding;
  }

  Begin of(SheetRow row) {
    if (row.cells().size() > mostCells) {
      return new Missing(Message.TOO_MANY_CELLS);
    }
    Optional<RowCells.Cell> cell = cells.first(row, Meaning.FIRST_CONVERSATION);
    if (cell.isEmpty()) {
      return new Missing(Message.NO_FIRST_CONVERSATION);
    }
    return switch (understanding.date(cell.get().column(), cell.get().text())) {
      case When.Day(LocalDate date) -> new On(date);
      case When.Impossible _ -> new Missing(Message.IMPOSSIBLE_FIRST_CONVERSATION);
      case When.Within _, When.Ago _, When.Previous _, When.NotADate _ ->
          new Missing(Message.NO_DAY_OF_FIRST_CONVERSATION);
    };
  }
}
