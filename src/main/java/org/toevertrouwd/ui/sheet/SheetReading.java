package org.toevertrouwd.ui.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Mapping;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.Message;
import org.toevertrouwd.sheets.SheetColumn;
import org.toevertrouwd.sheets.SheetImport;
import org.toevertrouwd.sheets.SheetRefusedException;

/**
 * A sheet as it was read with some decisions; nothing is written.
 *
 * @param columns what stands in it
 * @param report what an import would do; empty as long as no column says when dossiers began
 */
record SheetReading(List<SheetColumn> columns, Optional<ImportReport> report) {

  SheetReading {
    columns = List.copyOf(columns);
  }

  /**
   * Reads a sheet.
   *
   * @throws IOException when the file cannot be read
   * @throws SheetRefusedException when the sheet or a decision is refused as a whole
   */
  static SheetReading of(SheetImport imports, Path sheet, Mapping mapping)
      throws IOException, SheetRefusedException {
    List<SheetColumn> columns = imports.look(sheet, mapping);
    try {
      return new SheetReading(columns, Optional.of(imports.dryRun(sheet, mapping)));
    } catch (SheetRefusedException e) {
      if (e.reason() != Message.NO_FIRST_CONVERSATION_COLUMN) {
        throw e;
      }
      return new SheetReading(columns, Optional.empty());
    }
  }

  /** The column that means something only one column can mean. */
  Optional<String> columnOf(Meaning meaning) {
    return columns.stream()
        .filter(column -> column.meaning().equals(Optional.of(meaning)))
        .map(SheetColumn::heading)
        .findFirst();
  }
}
