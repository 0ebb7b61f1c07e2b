package org.toevertrouwd.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

/**
 * Figures that everybody may see, as a sheet: every cell with its words, a hidden one with the same
 * mark whatever the reason. Headings are in the three languages.
 */
public final class FiguresWorkbook {

  private static final int WIDTH = 26;
  private static final List<String> HEADING =
      List.of(
          "column.TIME_PERIOD",
          "column.UNIT_MEASURE",
          "column.TABLE_ID",
          "column.LABEL1",
          "column.LABEL2",
          "column.number");

  private FiguresWorkbook() {}

  /** The sheet; the same figures give the same bytes. */
  public static byte[] bytes(Figures figures, Codebook codebook, int threshold) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Toevertrouwd", "1.0")) {
      Worksheet explanation =
          workbook.newWorksheet(Wording.in("nl").getString("sheet.explanation"));
      explanation.width(0, 4 * WIDTH);
      for (int i = 0; i < Wording.LANGUAGES.size(); i++) {
        String text = Wording.in(Wording.LANGUAGES.get(i)).getString("explain.public");
        explanation.value(i, 0, text.formatted(threshold));
        explanation.style(i, 0).wrapText(true).set();
      }
      rows(workbook.newWorksheet(Wording.in("nl").getString("sheet.figures")), figures, codebook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    try {
      return TimelessWorkbook.of(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void rows(Worksheet sheet, Figures figures, Codebook codebook) {
    CombinedWorkbook.heading(sheet, HEADING);
    int row = 1;
    for (FigureTable table : figures.tables()) {
      for (FigureCell cell : table.cells()) {
        sheet.value(row, 0, figures.year());
        sheet.value(row, 1, FormulaSafe.text(Wording.inAll("unit." + table.definition().unit())));
        sheet.value(row, 2, table.definition().id());
        for (int place = 0; place < cell.codes().size(); place++) {
          sheet.value(row, 3 + place, label(codebook, table.definition(), cell, place));
        }
        if (cell.value().isPresent()) {
          sheet.value(row, 5, cell.value().getAsInt());
        } else {
          sheet.value(row, 5, Wording.inAll("hidden"));
        }
        row++;
      }
    }
  }

  private static String label(
      Codebook codebook, TableDefinition table, FigureCell cell, int place) {
    Axis axis = table.axes().get(place);
    String code = cell.codes().get(place);
    if (code.equals(FigureCell.TOTAL)) {
      return Wording.inAll("total");
    }
    Category category =
        codebook.categories(axis).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    return FormulaSafe.text(category.label().nl());
  }
}
