package org.toevertrouwd.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebooks.RegistrationTemplate.Column;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Mapping;
import org.toevertrouwd.sheets.SheetImport;
import org.toevertrouwd.wording.Language;

/** What the bureau hands out to fill in comes back in without anything to point out. */
final class RegistrationTemplateTest {

  private static final Codebook CODEBOOK = LaterCodebook.second().codebook();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void comes_back_in_with_every_answer_of_the_codebook(Language language) throws Exception {
    List<Column> columns = RegistrationTemplate.columns(CODEBOOK, language);
    Map<String, Set<String>> asked = new TreeMap<>();
    List<List<String>> rows = rows(columns, language, asked);
    Path file =
        Files.write(
            folder.resolve("blad.xlsx"), RegistrationTemplate.filled(CODEBOOK, language, rows));
    try (OpenKluis kluis = Kluizen.create(folder.resolve("x.kluis"))) {
      ImportReport report =
          new SheetImport(kluis.store(), CODEBOOK, BundledDirectory.load(), Kluizen.CLOCK)
              .run(file, Mapping.none());

      assertThat(report.refused()).isEmpty();
      assertThat(report.unmapped()).isEmpty();
      assertThat(report.imported()).isEqualTo(rows.size());
      Map<String, Set<String>> found = new TreeMap<>();
      for (Dossier dossier : dossiers(kluis)) {
        asked
            .keySet()
            .forEach(
                dimension ->
                    found
                        .computeIfAbsent(dimension, _ -> new TreeSet<>())
                        .addAll(dossier.answers().all(dimension)));
      }
      asked.forEach(
          (dimension, codes) -> assertThat(found.get(dimension)).as(dimension).containsAll(codes));
    }
  }

  private static List<Dossier> dossiers(OpenKluis kluis) {
    return kluis
        .store()
        .read(
            transaction ->
                new DossierListRepository(transaction)
                    .all().stream()
                        .map(one -> new DossierRepository(transaction).find(one.id()).orElseThrow())
                        .toList());
  }

  /**
   * So many rows that every current answer of every question stands in one of them; not known is
   * said by saying nothing.
   */
  private static List<List<String>> rows(
      List<Column> columns, Language language, Map<String, Set<String>> asked) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 15; row++) {
      List<String> cells = new ArrayList<>();
      Set<String> before = new TreeSet<>();
      for (Column column : columns) {
        cells.add(cell(column, row, language, before, asked));
      }
      cells.set(0, "%02d/03/2025".formatted(row + 1));
      rows.add(cells);
    }
    return rows;
  }

  private static String cell(
      Column column,
      int row,
      Language language,
      Set<String> before,
      Map<String, Set<String>> asked) {
    if (column.dimension().isEmpty() || !before.add(column.dimension().get().code())) {
      return "";
    }
    List<Category> current =
        column.dimension().get().categories().stream()
            .filter(category -> category.until().isEmpty())
            .filter(category -> !category.code().equals(Category.UNKNOWN))
            .toList();
    Category category = current.get(row % current.size());
    asked
        .computeIfAbsent(column.dimension().get().code(), _ -> new TreeSet<>())
        .add(category.code());
    return category.label().in(language.code());
  }

  @Test
  void lists_every_current_code_in_three_languages() throws Exception {
    byte[] file = RegistrationTemplate.bytes(CODEBOOK, Language.NL);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = workbook.getSheet(1).orElseThrow().openStream()) {
      List<String> lines =
          rows.map(row -> row.getCellText(0) + "|" + row.getCellText(1) + "|" + row.getCellText(3))
              .toList();
      assertThat(lines)
          .contains("Sector|games|games (fr)")
          .noneMatch(line -> line.startsWith("Sector|circus|"));
    }
  }

  @Test
  void is_the_same_byte_for_byte_each_time() {
    assertThat(RegistrationTemplate.bytes(CODEBOOK, Language.FR))
        .isEqualTo(RegistrationTemplate.bytes(CODEBOOK, Language.FR));
  }
}
