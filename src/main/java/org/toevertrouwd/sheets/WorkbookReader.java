package org.toevertrouwd.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads the sheet of an XLSX workbook that looks most like dossiers: people keep an explanation, a
 * list of choices or a summary beside it. Of equal ones it is the first; hidden sheets come last.
 */
final class WorkbookReader {

  private final ToIntFunction<Grid> strength;

  WorkbookReader(ToIntFunction<Grid> strength) {
    this.strength = strength;
  }

  /**
   * Reads the cells as text; formulas by the value that was saved with them.
   *
   * @throws SheetRefusedException when the workbook is hostile, damaged or passes a limit
   */
  Grid read(byte[] bytes) throws SheetRefusedException {
    ArchiveGuard.check(bytes);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      return strongest(workbook);
    } catch (IOException | RuntimeException e) {
      // The library's messages may quote cells.
      throw new SheetRefusedException(Message.DAMAGED_WORKBOOK);
    }
  }

  private Grid strongest(ReadableWorkbook workbook) throws IOException, SheetRefusedException {
    CellText texts = new CellText(workbook.isDate1904());
    Optional<Grid> best = Optional.empty();
    Optional<SheetRefusedException> refusal = Optional.empty();
    int withContent = 0;
    for (Sheet sheet : visibleFirst(workbook)) {
      try {
        Grid grid = grid(sheet, texts);
        withContent += grid.rows().isEmpty() ? 0 : 1;
        best = better(best, grid);
      } catch (SheetRefusedException e) {
        withContent++;
        refusal = refusal.or(() -> Optional.of(e));
      }
    }
    boolean dossiers = best.filter(grid -> strength.applyAsInt(grid) > 0).isPresent();
    if (refusal.isPresent() && !dossiers) {
      throw refusal.get();
    }
    int others = withContent - 1;
    return best.map(grid -> grid.leavingOut(others))
        .orElseThrow(() -> new SheetRefusedException(Message.EMPTY));
  }

  private Optional<Grid> better(Optional<Grid> best, Grid grid) {
    boolean stronger =
        best.isEmpty() || strength.applyAsInt(grid) > strength.applyAsInt(best.get());
    return stronger && !grid.rows().isEmpty() ? Optional.of(grid) : best;
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

  private static Grid grid(Sheet sheet, CellText texts) throws IOException, SheetRefusedException {
    GridBuilder grid = new GridBuilder();
    int shift = 0;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
        Row row = all.next();
        // Rows without a number are counted from 0 by the library.
        shift = row.getRowNum() == 0 ? 1 : shift;
        grid.add(row.getRowNum() + shift, cells(row, texts));
      }
    }
    return grid.build(false);
  }

  private static List<String> cells(Row row, CellText texts) throws SheetRefusedException {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      Optional<Cell> cell = row.getOptionalCell(column);
      if (cell.filter(WorkbookReader::isUncalculated).isPresent()) {
        throw new SheetRefusedException(Message.UNCALCULATED_FORMULA, row.getRowNum());
      }
      if (cell.filter(WorkbookReader::isLost).isPresent()) {
        throw new SheetRefusedException(Message.DAMAGED_WORKBOOK);
      }
      cells.add(cell.map(texts::of).orElse(""));
    }
    return cells;
  }

  /** A cell that refers to a text that the workbook does not have. */
  private static boolean isLost(Cell cell) {
    return cell.getType() == CellType.STRING
        && Optional.ofNullable(cell.getRawValue()).isEmpty()
        && Optional.ofNullable(cell.getText()).orElse("").isEmpty();
  }

  private static boolean isUncalculated(Cell cell) {
    return cell.getType() == CellType.FORMULA
        && Optional.ofNullable(cell.getRawValue()).isEmpty()
        && !Optional.ofNullable(cell.getFormula()).orElse("").isBlank();
  }
}
