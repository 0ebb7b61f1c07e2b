package org.toevertrouwd.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;

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

  static byte[] bytes(Combined combined, List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, PROGRAM_VERSION)) {
      explain(workbook.newWorksheet(Wording.in("nl").getString("sheet.explanation")));
      figures(workbook.newWorksheet(Wording.in("nl").getString("sheet.figures")), combined, rows);
      ParticipantsSheet.write(
          workbook.newWorksheet(Wording.in("nl").getString("sheet.participants")), combined);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return TimelessWorkbook.of(bytes.toByteArray());
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

  private static void figures(Worksheet sheet, Combined combined, List<List<String>> rows) {
    Map<String, String> words = words(combined.codebook());
    heading(sheet, CombinedRows.HEADING.stream().map(name -> "column." + name).toList());
    for (int row = 1; row < rows.size(); row++) {
      List<String> values = rows.get(row);
      for (int column = 0; column < values.size(); column++) {
        String value = values.get(column);
        if (CombinedRows.NUMBERS.contains(column) && !value.isEmpty()) {
          sheet.value(row, column, Long.parseLong(value));
        } else {
          boolean named = CombinedRows.NAMED.contains(column);
          sheet.value(row, column, named ? words.getOrDefault(value, value) : value);
        }
      }
    }
  }

  /** Units and lists in words: codes are for programs, and stand in the CSV. */
  private static Map<String, String> words(Codebook codebook) {
    Map<String, String> words = new HashMap<>();
    for (Unit unit : Unit.values()) {
      words.put(unit.name(), FormulaSafe.text(Wording.inAll("unit." + unit.name())));
    }
    for (TableDefinition table : codebook.layout()) {
      for (Axis axis : table.axes()) {
        String label = codebook.dimension(axis.dimension()).orElseThrow().label().nl();
        words.put(Codelists.name(axis), FormulaSafe.text(label));
      }
    }
    return words;
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
