package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows and holds them to the limits. */
final class GridBuilder {

  private final List<SheetRow> rows = new ArrayList<>();
  private int lastNumber;
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
    rows.add(new SheetRow(number, cells.subList(0, width)));
    lastNumber = number;
  }

  private void check(int number, List<String> cells) throws SheetRefusedException {
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

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What was gathered; rows between the first and the last that hold nothing count as empty. */
  Grid build(int sheetsLeftOut, boolean separated) {
    int span = rows.isEmpty() ? 0 : lastNumber - rows.getFirst().number() + 1;
    return new Grid(rows, span - rows.size(), sheetsLeftOut, separated);
  }
}
