package org.toevertrouwd.codebooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.exchange.FormulaSafe;
import org.toevertrouwd.exchange.TimelessWorkbook;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/**
 * The registration sheet that goes with a codebook, for who writes in a spreadsheet first: a column
 * for each question, with its answers to choose from, and a sheet of all codes in three languages.
 * It comes back in without anything to point out by hand. The same codebook gives the same bytes.
 */
public final class RegistrationTemplate {

  private static final String PROGRAM = "Toevertrouwd";
  private static final String PROGRAM_VERSION = "1.0";
  private static final int ROWS = 500;
  private static final int WIDTH = 24;
  private static final int WIDE = 60;

  /** Columns of a question with several answers. */
  private static final int SEVERAL = 3;

  private static final List<Meaning> BEFORE =
      List.of(
          Meaning.FIRST_CONVERSATION,
          Meaning.LAST_FACT,
          Meaning.HEARD_ON,
          Meaning.ORGANISATION,
          Meaning.DOSSIER_KIND);
  private static final List<Meaning> AFTER =
      List.of(
          Meaning.CONVERSATIONS,
          Meaning.MINUTES,
          Meaning.CLOSED_ON,
          Meaning.COUNTING,
          Meaning.KEEPING,
          Meaning.NOTES);

  private final Codebook codebook;
  private final Language language;
  private final Wording wording;

  private RegistrationTemplate(Codebook codebook, Language language) {
    this.codebook = codebook;
    this.language = language;
    this.wording = Wording.of(RegistrationTemplate.class, language);
  }

  /**
   * A column of the sheet.
   *
   * @param heading what stands above it
   * @param dimension the question whose answers it takes, if it takes those of the codebook
   */
  record Column(String heading, Optional<Dimension> dimension) {}

  /** The workbook, an XLSX with headings and choices in one language. */
  public static byte[] bytes(Codebook codebook, Language language) {
    return filled(codebook, language, List.of());
  }

  /** The workbook with rows filled in. */
  static byte[] filled(Codebook codebook, Language language, List<List<String>> rows) {
    RegistrationTemplate template = new RegistrationTemplate(codebook, language);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, PROGRAM_VERSION)) {
      Worksheet sheet = workbook.newWorksheet(template.wording.text("template.sheet"));
      Worksheet codes = workbook.newWorksheet(template.wording.text("template.codes"));
      template.register(sheet, template.codes(codes), rows);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    try {
      return TimelessWorkbook.of(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The columns, from left to right. */
  static List<Column> columns(Codebook codebook, Language language) {
    return new RegistrationTemplate(codebook, language).columns();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    BEFORE.forEach(meaning -> columns.add(plain(meaning)));
    for (Dimension dimension : codebook.dimensions()) {
      if (asked(dimension)) {
        Column column = new Column(in(dimension), Optional.of(dimension));
        for (int copy = 0; copy < (dimension.multi() ? SEVERAL : 1); copy++) {
          columns.add(column);
        }
      }
    }
    AFTER.forEach(meaning -> columns.add(plain(meaning)));
    return columns;
  }

  private Column plain(Meaning meaning) {
    return new Column(wording.text("template", meaning), Optional.empty());
  }

  /** The time since the last facts follows from their day. */
  private static boolean asked(Dimension dimension) {
    return Arrays.stream(Meaning.values())
        .filter(meaning -> meaning != Meaning.LAST_FACT)
        .anyMatch(meaning -> meaning.dimension().equals(dimension.code()));
  }

  private String in(Dimension dimension) {
    String label = dimension.label().in(language.code());
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private void register(Worksheet sheet, Map<String, Range> answers, List<List<String>> rows) {
    List<Column> columns = columns();
    for (int place = 0; place < columns.size(); place++) {
      Column column = columns.get(place);
      heading(sheet, place, column.heading(), WIDTH);
      Optional<Range> choices =
          column.dimension().flatMap(one -> Optional.ofNullable(answers.get(one.code())));
      if (choices.isPresent()) {
        sheet
            .range(1, place, ROWS, place)
            .validateWithList(choices.get())
            .allowBlank(true)
            .errorStyle(DataValidationErrorStyle.WARNING);
      }
    }
    sheet.freezePane(1, 1);
    for (int row = 0; row < rows.size(); row++) {
      for (int place = 0; place < rows.get(row).size(); place++) {
        sheet.value(row + 1, place, FormulaSafe.text(rows.get(row).get(place)));
      }
    }
  }

  /** Writes the sheet of codes; gives where the answers to a question stand on it. */
  private Map<String, Range> codes(Worksheet sheet) {
    List<String> headings =
        List.of(
            "template.question",
            "template.code",
            "template.nl",
            "template.fr",
            "template.en",
            "template.definition");
    for (int place = 0; place < headings.size(); place++) {
      int width = place == headings.size() - 1 ? WIDE : WIDTH;
      heading(sheet, place, wording.text(headings.get(place)), width);
    }
    sheet.freezePane(0, 1);
    Map<String, Range> answers = new HashMap<>();
    int own = 2 + List.of(Language.values()).indexOf(language);
    int row = 1;
    for (Dimension dimension : codebook.dimensions()) {
      int first = row;
      for (Category category : dimension.categories()) {
        if (category.until().isEmpty()) {
          code(sheet, row++, dimension, category);
        }
      }
      answers.put(dimension.code(), sheet.range(first, own, row - 1, own));
    }
    return answers;
  }

  private void code(Worksheet sheet, int row, Dimension dimension, Category category) {
    List<String> cells =
        List.of(
            in(dimension),
            category.code(),
            category.label().nl(),
            category.label().fr(),
            category.label().en(),
            category.definition().in(language.code()));
    for (int place = 0; place < cells.size(); place++) {
      sheet.value(row, place, FormulaSafe.text(cells.get(place)));
    }
  }

  private static void heading(Worksheet sheet, int place, String text, int width) {
    sheet.value(0, place, FormulaSafe.text(text));
    sheet.style(0, place).bold().wrapText(true).set();
    sheet.width(place, width);
  }
}
