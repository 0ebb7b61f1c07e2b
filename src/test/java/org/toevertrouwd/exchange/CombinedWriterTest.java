package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.files.AtomicFiles;

final class CombinedWriterTest {

  @TempDir Path folder;

  private Path out = Path.of("");
  private Combined combined = Combination.of(List.of(), Codebooks.TINY, Roster.empty());

  @BeforeEach
  void combine() throws IOException {
    out = folder.resolve("out");
    SigningKey key = Packages.knownKey();
    Roster roster =
        new Roster(
            List.of(
                new Confidant(key.signer(), "=HYPERLINK(1)"),
                new Confidant(SigningKey.generate().signer(), "Praktijk Zuid")));
    Path good = folder.resolve("good.zip");
    Path bad = folder.resolve("=bad.zip");
    Files.write(good, Packages.write(Codebooks.TINY, Tiny.figures(), key));
    Files.write(bad, new byte[3]);
    combined = Combination.of(List.of(good, bad), Codebooks.TINY, roster);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Nested
  final class The_folder {

    @Test
    void holds_six_files_and_nothing_else() throws IOException {
      CombinedWriter.write(out, combined);

      try (Stream<Path> files = Files.list(out)) {
        assertThat(files.map(CombinedWriterTest::name))
            .containsExactlyInAnyOrder(
                "codelists.csv",
                "combined.csv",
                "combined.xlsx",
                "datapackage.json",
                "report.json",
                "roster.json");
      }
    }

    @Test
    void is_written_over_by_the_next_time() throws IOException {
      CombinedWriter.write(out, combined);
      byte[] first = Files.readAllBytes(out.resolve("combined.csv"));
      CombinedWriter.write(out, combined);

      assertThat(Files.readAllBytes(out.resolve("combined.csv"))).isEqualTo(first);
    }

    @Test
    void gives_back_the_roster() throws IOException {
      CombinedWriter.write(out, combined);

      assertThat(RosterFile.in(out)).isEqualTo(combined.roster());
    }

    @Test
    void keeps_what_it_had_when_a_file_cannot_take_its_place() throws IOException {
      CombinedWriter.write(out, combined);
      Files.delete(out.resolve("combined.csv"));
      Files.createDirectories(out.resolve("combined.csv").resolve("in the way"));
      byte[] roster = Files.readAllBytes(out.resolve("roster.json"));

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> CombinedWriter.write(out, combined));
      assertThat(Files.readAllBytes(out.resolve("roster.json"))).isEqualTo(roster);
      try (Stream<Path> files = Files.list(out)) {
        assertThat(files.map(CombinedWriterTest::name)).noneMatch(file -> file.endsWith(".tmp"));
      }
    }
  }

  @Nested
  final class The_csv {

    @Test
    void has_a_row_for_every_cell_with_dutch_labels_and_bounds() throws IOException {
      CombinedWriter.write(out, combined);

      assertThat(Files.readAllLines(out.resolve("combined.csv")))
          .containsExactly(
              "TIME_PERIOD,UNIT_MEASURE,TABLE_ID,DIM1,CODE1,LABEL1,DIM2,CODE2,LABEL2,LOW,HIGH,"
                  + "STATUS",
              "2025,CASES,cases-role,role,affected,\"affected, nl\",,,,20,20,exact",
              "2025,CASES,cases-role,role,witness,\"witness, nl\",,,,0,10,interval",
              "2025,CASES,cases-role,role,unknown,\"unknown, nl\",,,,0,10,interval",
              "2025,CASES,cases-role,role,_T,totaal,,,,30,30,exact");
    }

    @Test
    void leaves_an_open_upper_bound_empty() {
      Combined open =
          new Combined(
              combined.year(),
              combined.codebook(),
              combined.accepted(),
              List.of(),
              List.of(),
              List.of(CombinedCell.of("cases-role", List.of("witness"), Interval.ANYTHING)),
              combined.roster(),
              List.of());

      assertThat(CombinedRows.of(open).getLast()).endsWith("0", "", "interval");
    }
  }

  @Nested
  final class The_sheet {

    private List<Row> rows(int sheet) throws IOException {
      byte[] bytes = CombinedWorkbook.bytes(combined, CombinedRows.of(combined));
      try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
        return workbook.getSheet(sheet).orElseThrow().read();
      }
    }

    @Test
    void explains_itself_in_three_languages() throws IOException {
      assertThat(rows(0).stream().map(row -> row.getCellText(0)))
          .anyMatch(text -> text.startsWith("Cijfers van een groep"))
          .anyMatch(text -> text.startsWith("Chiffres réunis"))
          .anyMatch(text -> text.startsWith("Figures of a group"));
    }

    @Test
    void has_the_rows_of_the_csv_with_numbers_as_numbers() throws IOException {
      List<Row> rows = rows(1);
      Row witness = rows.get(2);

      assertThat(rows).hasSize(5);
      assertThat(witness.getCellText(5)).isEqualTo("witness, nl");
      assertThat(witness.getCellText(1)).startsWith("dossiers van wie iets meemaakte of zag");
      assertThat(witness.getCellText(3)).isEqualTo("role, nl");
      assertThat(witness.getCell(10).getType()).isEqualTo(CellType.NUMBER);
      assertThat(witness.getCellAsNumber(10).orElseThrow().intValue()).isEqualTo(10);
      assertThat(rows.getFirst().getCellText(0)).isEqualTo("jaar / année / year");
    }

    @Test
    void tells_who_took_part_who_did_not_and_who_is_missing() throws IOException {
      assertThat(rows(2).stream().skip(1).map(row -> row.getCellText(3)))
          .containsExactly(
              "meegeteld / pris en compte / counted",
              Refusal.NOT_A_ZIP.text("nl"),
              "ontbreekt / manquant / missing");
    }

    @Test
    void has_no_formula_whatever_a_name_begins_with() throws IOException {
      List<Row> rows = rows(2);

      assertThat(rows.get(1).getCellText(1)).isEqualTo("'=HYPERLINK(1)");
      assertThat(rows.get(2).getCellText(0)).isEqualTo("'=bad.zip");
      assertThat(rows.stream().flatMap(Row::stream).map(Cell::getType))
          .doesNotContain(CellType.FORMULA);
    }
  }

  @Nested
  final class The_report {

    @Test
    void names_files_without_their_folder_and_reasons_by_code() throws IOException {
      String report = new String(CombinedReport.bytes(combined), "UTF-8");

      assertThat(report)
          .contains("\"file\" : \"good.zip\"")
          .contains("\"reason\" : \"NOT_A_ZIP\"")
          .contains("\"name\" : \"Praktijk Zuid\"")
          .contains("\"belowFloor\" : false")
          .doesNotContain(folder.toString());
    }
  }

  @Nested
  final class Text_for_spreadsheets {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void is_marked_as_text_when_it_begins_as_a_formula(String text) {
      assertThat(FormulaSafe.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"dance", "_T", "a=b", "'already'", "''"})
    void is_left_alone_otherwise(String text) {
      assertThat(FormulaSafe.text(text)).isEqualTo(text);
    }
  }

  @Test
  void files_are_written_whole_in_a_folder_that_is_made() throws IOException {
    Path deep = folder.resolve("a").resolve("b");
    AtomicFiles.write(deep, Map.of("one", new byte[] {1, 2}));

    assertThat(Files.readAllBytes(deep.resolve("one"))).containsExactly(1, 2);
  }
}
