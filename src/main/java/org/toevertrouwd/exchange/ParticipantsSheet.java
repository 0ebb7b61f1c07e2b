package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of who took part, what was refused and who is missing. */
final class ParticipantsSheet {

  private static final List<String> HEADING =
      List.of("column.file", "column.confidant", "column.fingerprint", "column.outcome");

  private ParticipantsSheet() {}

  static void write(Worksheet sheet, Combined combined) {
    CombinedWorkbook.heading(sheet, HEADING);
    List<List<String>> rows = rows(combined);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < HEADING.size(); column++) {
        sheet.value(row + 1, column, FormulaSafe.text(rows.get(row).get(column)));
      }
    }
  }

  private static List<List<String>> rows(Combined combined) {
    List<List<String>> rows = new ArrayList<>();
    combined
        .accepted()
        .forEach(
            one -> {
              String outcome = one.belowFloor() ? "outcome.belowFloor" : "outcome.accepted";
              rows.add(row(one.file().getFileName() + "", one.confidant(), outcome));
            });
    combined
        .refused()
        .forEach(
            one ->
                rows.add(List.of(one.file().getFileName() + "", "", "", one.reason().text("nl"))));
    combined.missing().forEach(one -> rows.add(row("", one, "outcome.missing")));
    return rows;
  }

  private static List<String> row(String file, Confidant confidant, String outcome) {
    return List.of(
        file, confidant.name(), confidant.key().fingerprint().text(), Wording.inAll(outcome));
  }
}
