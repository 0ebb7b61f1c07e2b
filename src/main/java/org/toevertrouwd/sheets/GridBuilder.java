package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers rows and holds them to the limits. */
final class GridBuilder {

  private final List<SheetRow> rows = new ArrayList<>();
  private long characters;

  /**
   * Adds a row; a row without anything in it is only counted.
   *
   * @param number as a spreadsheet program shows it
   * @throws SheetRefusedException when a limit is passed
   */
  void add(int number, List<String> cells) throws SheetRefusedException {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isBlank()) {
      width--;
    }
    if (width == 0) {
      return;
    }
    check(number, cells.subList(0, width));
    rows.add(new SheetRow(number, cells.subList(0, width), cells.size()));
  }

  private void check(int number, List<String> cells) throws SheetRefusedException {
    if (number < 1 || number > SheetLimits.ROW_NUMBER) {
      throw new SheetRefusedException(Message.DAMAGED_WORKBOOK);
    }
    if (rows.size() == SheetLimits.ROWS) {
      throw new SheetRefusedException(Message.TOO_MANY_ROWS, number);
    }
    if (cells.size() > SheetLimits.COLUMNS) {
      throw new SheetRefusedException(Message.TOO_MANY_COLUMNS, number);
    }
    for (String cell : cells) {
      characters += cell.length();
      if (cell.length() > SheetLimits.CELL_CHARACTERS) {
        throw new SheetRefusedException(Message.CELL_TOO_LONG, number);
      }
    }
    if (characters > SheetLimits.CHARACTERS) {
      throw new SheetRefusedException(Message.TOO_MUCH_TEXT, number);
    }
  }

  /** What was gathered, by number; rows between the first and the last without cells are empty. */
  Grid build(boolean separated) {
    rows.sort(Comparator.comparingInt(SheetRow::number));
    int span = rows.isEmpty() ? 0 : rows.getLast().number() - rows.getFirst().number() + 1;
    return new Grid(rows, Math.max(0, span - rows.size()), 0, separated);
  }
}
