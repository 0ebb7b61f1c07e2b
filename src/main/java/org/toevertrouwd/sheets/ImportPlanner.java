package org.toevertrouwd.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
   * What stands in a sheet and what its columns are taken for.
   *
   * @throws SheetRefusedException when the file cannot be read
   */
  List<SheetColumn> look(byte[] file, Mapping mapping) throws SheetRefusedException {
    HeadingRow headings = new HeadingRow(synonyms, mapping);
    Remarks remarks = new Remarks();
    Sheet sheet = new FoundSheet(headings, remarks).in(SheetReader.read(file, headings::strength));
    MappingCheck.requireColumns(sheet, mapping);
    Understanding understanding = new Understanding(vocabulary, synonyms, directory, today);
    return new Columns(sheet, synonyms, understanding, remarks).look(mapping);
  }

  /** The codes that a question can be answered with; those of the codebook in its order. */
  List<String> codes(String dimension) {
    return List.copyOf(vocabulary.codes(dimension));
  }

  /**
   * Plans an import.
   *
   * @throws SheetRefusedException when the file cannot be read, or has no column that says when a
   *     dossier began
   */
  ImportPlan plan(byte[] file, Mapping mapping) throws SheetRefusedException {
    HeadingRow headings = new HeadingRow(synonyms, mapping);
    Grid grid = SheetReader.read(file, headings::strength);
    Remarks remarks = new Remarks();
    Sheet sheet = new FoundSheet(headings, remarks).in(grid);
    MappingCheck.requireColumns(sheet, mapping);
    Understanding understanding = new Understanding(vocabulary, synonyms, directory, today);
    List<Column> columns = new Columns(sheet, synonyms, understanding, remarks).guess(mapping);
    int mostCells = grid.separated() ? sheet.headings().size() : SheetLimits.COLUMNS;
    FirstConversation begin = new FirstConversation(columns, understanding, mostCells);
    RowReader reader = new RowReader(sheet, columns, understanding, remarks);
    List<RefusedRow> refused = new ArrayList<>();
    List<PlannedDossier> dossiers = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      switch (begin.of(row)) {
        case FirstConversation.On(LocalDate date) -> dossiers.add(reader.read(row, date));
        case FirstConversation.Missing(Message reason) ->
            refused.add(new RefusedRow(row.number(), reason));
      }
    }
    dossiers.forEach(dossier -> noticeFuture(dossier, remarks));
    List<PlannedDossier> written = refused.isEmpty() ? dossiers : List.of();
    return new ImportPlan(
        Fingerprint.of(file),
        written,
        reader.ownServices(),
        new ImportReport(
            sheet.rows().size(),
            grid.emptyRows(),
            written.size(),
            refused,
            remarks.unmapped(),
            remarks.notices(),
            remarks.mapping(columns)));
  }

  private void noticeFuture(PlannedDossier dossier, Remarks remarks) {
    if (dossier.intake().milestones().firstContactOn().filter(today::isBefore).isPresent()) {
      remarks.notice(Message.FIRST_CONVERSATION_IN_FUTURE, dossier.row());
    }
  }
}
