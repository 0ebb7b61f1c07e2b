package org.toevertrouwd.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings and the rows with dossiers among all rows of a file. */
final class FoundSheet {

  private final HeadingRow headings;
  private final DateWords words = new DateWords();
  private final Remarks remarks;

  FoundSheet(HeadingRow headings, Remarks remarks) {
    this.headings = headings;
    this.remarks = remarks;
  }

  /**
   * The sheet; what stands above it, totals and repeated headings are told.
   *
   * @throws SheetRefusedException when there are no headings
   */
  Sheet in(Grid grid) throws SheetRefusedException {
    int found = headings.find(grid);
    List<SheetRow> all = grid.rows();
    all.subList(0, found).forEach(row -> remarks.notice(Message.ROWS_ABOVE_HEADINGS, row.number()));
    if (grid.sheetsLeftOut() > 0) {
      remarks.notice(Message.SHEETS_LEFT_OUT, Integer.toString(grid.sheetsLeftOut()));
    }
    List<SheetRow> rows = dossiers(all.get(found), all.subList(found + 1, all.size()));
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return new Sheet(
        HeadingRow.headings(all.get(found), grid.separated() ? all.get(found).width() : width),
        rows);
  }

  private List<SheetRow> dossiers(SheetRow heading, List<SheetRow> below) {
    List<SheetRow> rows = new ArrayList<>();
    for (SheetRow row : below) {
      Optional<Message> passedOver = PassedOver.why(row, heading, words);
      passedOver.ifPresent(message -> remarks.notice(message, row.number()));
      if (passedOver.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
