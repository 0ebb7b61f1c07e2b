package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.Directory;

/** Turns the bytes of a sheet into a plan; reads no clock and writes nothing. */
final class ImportPlanner {

  private final Vocabulary vocabulary;
  private final Synonyms synonyms;
  private final Directory directory;
  private final LocalDate today;

  ImportPlanner(Codebook codebook, Directory directory, LocalDate today) {
    vocabulary = new Vocabulary(codebook, directory);
    synonyms = SynonymsFile.load(vocabulary);
    this.directory = directory;
    this.today = today;
  }

  /**
   * Plans an import.
   *
   * @throws SheetRefusedException when the file cannot be read, or has no column that says when a
   *     dossier began
   */
  ImportPlan plan(byte[] file, Mapping mapping) throws SheetRefusedException {
    Grid grid = SheetReader.read(file);
    Remarks remarks = new Remarks();
    Sheet sheet = sheet(grid, mapping, remarks);
    MappingCheck.requireColumns(sheet, mapping);
    Understanding understanding = new Understanding(vocabulary, synonyms, directory, today);
    List<Column> columns = new Columns(sheet, synonyms, understanding, remarks).guess(mapping);
    List<RefusedRow> refused = new ArrayList<>();
    List<PlannedDossier> dossiers = new ArrayList<>();
    RowReader reader = new RowReader(sheet, columns, understanding, remarks);
    int mostCells = grid.separated() ? sheet.headings().size() : SheetLimits.COLUMNS;
    FirstConversation begin = new FirstConversation(columns, understanding, mostCells);
    for (SheetRow row : sheet.rows()) {
      switch (begin.of(row)) {
        case FirstConversation.On(LocalDate date) -> {
          if (date.isAfter(today)) {
            remarks.notice(Message.FIRST_CONVERSATION_IN_FUTURE, row.number());
          }
          dossiers.add(reader.read(row, date));
        }
        case FirstConversation.Missing(Message reason) ->
            refused.add(new RefusedRow(row.number(), reason));
      }
    }
    boolean whole = refused.isEmpty();
    ImportReport report =
        new ImportReport(
            sheet.rows().size(),
            grid.emptyRows(),
            whole ? dossiers.size() : 0,
            refused,
            remarks.unmapped(),
            remarks.notices(),
            remarks.mapping(columns));
    return new ImportPlan(
        Fingerprint.of(file), whole ? dossiers : List.of(), reader.ownServices(), report);
  }

  /** The rows with dossiers; what stands above, totals and repeated headings are told. */
  private Sheet sheet(Grid grid, Mapping mapping, Remarks remarks) throws SheetRefusedException {
    int headings = new HeadingRow(synonyms, mapping).find(grid);
    grid.rows()
        .subList(0, headings)
        .forEach(row -> remarks.notice(Message.ROWS_ABOVE_HEADINGS, row.number()));
    if (grid.sheetsLeftOut() > 0) {
      remarks.notice(Message.SHEETS_LEFT_OUT, Integer.toString(grid.sheetsLeftOut()));
    }
    SheetRow heading = grid.rows().get(headings);
    List<SheetRow> rows = new ArrayList<>();
    for (SheetRow row : grid.rows().subList(headings + 1, grid.rows().size())) {
      Optional<Message> passedOver = PassedOver.why(row, heading);
      passedOver.ifPresent(message -> remarks.notice(message, row.number()));
      if (passedOver.isEmpty()) {
        rows.add(row);
      }
    }
    int width =
        grid.separated() ? 0 : rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return new Sheet(HeadingRow.headings(heading, width), rows);
  }
}
