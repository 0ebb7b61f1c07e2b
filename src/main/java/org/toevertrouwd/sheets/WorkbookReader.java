package org.toevertrouwd.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first sheet with content of an XLSX workbook; hidden sheets come last. */
final class WorkbookReader {

  private WorkbookReader() {}

  /**
   * Reads the cells as text; formulas by the value that was saved with them.
   *
   * @throws SheetRefusedException when the workbook is hostile, damaged or passes a limit
   */
  static Grid read(byte[] bytes) throws SheetRefusedException {
    ArchiveGuard.check(bytes);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      return firstWithContent(workbook);
    } catch (IOException | RuntimeException e) {
      // The library's messages may quote cells.
      throw new SheetRefusedException(Message.DAMAGED_WORKBOOK);
    }
  }

  private static Grid firstWithContent(ReadableWorkbook workbook)
      throws IOException, SheetRefusedException {
    CellText texts = new CellText(workbook.isDate1904());
    Optional<GridBuilder> first = Optional.empty();
    int others = 0;
    for (Sheet sheet : visibleFirst(workbook)) {
      if (first.isEmpty()) {
        first = Optional.of(rows(sheet, texts)).filter(grid -> !grid.isEmpty());
      } else if (holdsSomething(sheet)) {
        others++;
      }
    }
    return first.orElseThrow(() -> new SheetRefusedException(Message.EMPTY)).build(others, false);
  }

  private static List<Sheet> visibleFirst(ReadableWorkbook workbook) {
    List<Sheet> sheets = new ArrayList<>(workbook.getSheets().toList());
    sheets.sort(
        (one, other) ->
            Boolean.compare(
                one.getVisibility() != SheetVisibility.VISIBLE,
                other.getVisibility() != SheetVisibility.VISIBLE));
    return sheets;
  }

  private static GridBuilder rows(Sheet sheet, CellText texts)
      throws IOException, SheetRefusedException {
    GridBuilder grid = new GridBuilder();
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
        Row row = all.next();
        grid.add(row.getRowNum(), cells(row, texts));
      }
    }
    return grid;
  }

  private static List<String> cells(Row row, CellText texts) throws SheetRefusedException {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      Optional<Cell> cell = row.getOptionalCell(column);
      if (cell.filter(WorkbookReader::isUncalculated).isPresent()) {
        throw new SheetRefusedException(Message.UNCALCULATED_FORMULA, row.getRowNum());
      }
      cells.add(cell.map(texts::of).orElse(""));
    }
    return cells;
  }

  private static boolean isUncalculated(Cell cell) {
    return cell.getType() == CellType.FORMULA
        && Optional.ofNullable(cell.getRawValue()).isEmpty()
        && !Optional.ofNullable(cell.getFormula()).orElse("").isBlank();
  }

  private static boolean holdsSomething(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.flatMap(Row::stream)
          .anyMatch(
              cell ->
                  Optional.ofNullable(cell)
                      .map(Cell::getText)
                      .filter(text -> !text.isBlank())
                      .isPresent());
    }
  }
}
