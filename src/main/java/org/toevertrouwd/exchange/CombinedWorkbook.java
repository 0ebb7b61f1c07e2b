package org.toevertrouwd.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code combined.xlsx}: a page that explains, the rows of {@code combined.csv}, and who took part.
 * Headings are in the three languages; texts are cells of text, never formulas.
 */
final class CombinedWorkbook {

  private static final String PROGRAM = "Toevertrouwd";
  private static final String PROGRAM_VERSION = "1.0";
  private static final int WIDTH = 26;
  private static final int EXPLANATION_WIDTH = 120;
  private static final List<String> EXPLANATION =
      List.of("explain.what", "explain.sum", "explain.interval", "explain.open", "explain.working");

  private CombinedWorkbook() {}

  static byte[] bytes(Combined combined, List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, PROGRAM_VERSION)) {
      explain(workbook.newWorksheet(Wording.in("nl").getString("sheet.explanation")));
      figures(workbook.newWorksheet(Wording.in("nl").getString("sheet.figures")), rows);
      ParticipantsSheet.write(
          workbook.newWorksheet(Wording.in("nl").getString("sheet.participants")), combined);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void explain(Worksheet sheet) {
    sheet.width(0, EXPLANATION_WIDTH);
    int row = 0;
    for (String language : Wording.LANGUAGES) {
      for (String key : EXPLANATION) {
        sheet.value(row, 0, Wording.in(language).getString(key));
        sheet.style(row++, 0).wrapText(true).set();
      }
      row++;
    }
  }

  private static void figures(Worksheet sheet, List<List<String>> rows) {
    heading(sheet, CombinedRows.HEADING.stream().map(name -> "column." + name).toList());
    for (int row = 1; row < rows.size(); row++) {
      List<String> values = rows.get(row);
      for (int column = 0; column < values.size(); column++) {
        String value = values.get(column);
        if (CombinedRows.NUMBERS.contains(column) && !value.isEmpty()) {
          sheet.value(row, column, Long.parseLong(value));
        } else {
          sheet.value(row, column, value);
        }
      }
    }
  }

  static void heading(Worksheet sheet, List<String> keys) {
    for (int column = 0; column < keys.size(); column++) {
      sheet.value(0, column, Wording.inAll(keys.get(column)));
      sheet.style(0, column).bold().wrapText(true).set();
      sheet.width(column, WIDTH);
    }
    sheet.freezePane(0, 1);
  }
}
