package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

final class PackageWriterTest {

  private static final PackageWriter WRITER = new PackageWriter(Codebooks.SMALL);

  private static Reading.Accepted accepted(Codebook codebook, byte[] file) {
    Reading reading = new PackageReader(List.of(codebook)).read(file);
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
    return (Reading.Accepted) reading;
  }

  @Nested
  final class A_package {

    private final byte[] file = Packages.small(Packages.knownKey());
    private final Map<PackageEntry, byte[]> contents = Packages.contents(file);

    @Test
    void comes_back_as_it_went() {
      FiguresPackage read = accepted(Codebooks.SMALL, file).content();

      assertThat(read.figures()).isEqualTo(Packages.smallFigures());
      assertThat(read.terms()).isEqualTo(Packages.TERMS);
      assertThat(read.signer()).isEqualTo(Packages.knownKey().signer());
    }

    @Test
    void has_the_five_files_in_order_as_any_zip_program_reads_them() throws IOException {
      List<String> names = new ArrayList<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          names.add(entry.getName());
        }
      }

      assertThat(names)
          .containsExactly(
              "datapackage.json",
              "observations.csv",
              "codelists.csv",
              "audit.json",
              "signature.ed25519");
    }

    @Test
    void has_the_columns_of_the_design() {
      assertThat(Packages.text(contents, PackageEntry.OBSERVATIONS))
          .startsWith(
              "STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,FREQ,TABLE_ID,DIM1,CODE1,DIM2,CODE2,"
                  + "UNIT_MEASURE,OBS_VALUE,OBS_STATUS,CONF_STATUS,THRESHOLD,CODEBOOK_VERSION\r\n");
    }

    @Test
    void has_a_row_for_every_cell_of_the_layout() {
      LayoutCells layout = new LayoutCells(Codebooks.SMALL);
      int cells = layout.tables().stream().mapToInt(table -> layout.of(table).size()).sum();

      assertThat(Packages.text(contents, PackageEntry.OBSERVATIONS).lines()).hasSize(cells + 1);
    }

    @Test
    void marks_every_hidden_cell_alike() {
      assertThat(Packages.text(contents, PackageEntry.OBSERVATIONS).lines().skip(1))
          .allMatch(row -> row.matches(".*,([0-9]+,A,F|,Q,C),5,1"))
          .anyMatch(row -> row.contains(",,Q,C,"))
          .anyMatch(row -> row.contains(",A,F,"));
    }

    @Test
    void says_that_no_auditor_has_seen_it() {
      assertThat(Packages.text(contents, PackageEntry.AUDIT))
          .isEqualTo("{\n  \"verdict\" : \"niet beproefd\"\n}\n");
    }

    @Test
    void lists_the_codes_in_three_languages() {
      assertThat(Packages.text(contents, PackageEntry.CODELISTS).lines())
          .startsWith(
              "CODELIST,CODE,LABEL_NL,LABEL_FR,LABEL_EN,BROADER",
              "sector,dance,\"dance, nl\",\"dance, fr\",\"dance, en\",arts")
          .contains("sector.broader,arts,\"arts, nl\",\"arts, fr\",\"arts, en\",");
    }

    @Test
    void describes_its_files_by_length_and_hash() {
      byte[] observations = contents.getOrDefault(PackageEntry.OBSERVATIONS, new byte[0]);

      assertThat(Packages.text(contents, PackageEntry.DESCRIPTOR))
          .contains("\"bytes\" : " + observations.length)
          .contains("\"hash\" : \"sha256:" + Sha256.hex(observations) + "\"")
          .contains("\"floor\" : \"reached\"")
          .contains("\"sha256\" : \"" + Codebooks.SMALL.sha256() + "\"");
    }

    @Test
    void tells_nothing_of_the_machine_it_was_made_on() {
      String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);

      assertThat(text)
          .doesNotContain(System.getProperty("user.dir"))
          .doesNotContain(System.getProperty("java.version"));
    }
  }

  @Nested
  final class The_same_figures {

    @Test
    void give_the_same_bytes_in_any_time_zone() {
      byte[] here = Packages.small(Packages.knownKey());
      TimeZone zone = TimeZone.getDefault();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(Packages.small(Packages.knownKey())).isEqualTo(here);
      } finally {
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void give_the_same_bytes_in_whatever_order_the_cells_are_handed_over() {
      Figures figures = Packages.smallFigures();
      List<FigureTable> reversed =
          figures.tables().stream()
              .map(table -> new FigureTable(table.definition(), table.cells().reversed()))
              .toList();
      Figures backwards = new Figures(figures.year(), figures.codebook(), false, reversed);

      assertThat(WRITER.write(backwards, Packages.TERMS, Packages.knownKey()))
          .isEqualTo(Packages.small(Packages.knownKey()));
    }

    @Test
    void give_the_bytes_of_the_kept_package() throws IOException {
      try (InputStream kept =
          Objects.requireNonNull(
              PackageWriterTest.class.getResourceAsStream("small-package.zip"))) {
        assertThat(Packages.small(Packages.knownKey()))
            .as("the format changed: give it another number and keep a package of each")
            .isEqualTo(kept.readAllBytes());
      }
    }
  }

  @Nested
  final class Below_the_floor {

    private final byte[] file =
        Packages.write(Codebooks.SMALL, Practices.belowFloor(Codebooks.SMALL), Packages.knownKey());

    @Test
    void a_package_says_so_and_nothing_else() {
      Map<PackageEntry, byte[]> contents = Packages.contents(file);

      assertThat(Packages.text(contents, PackageEntry.DESCRIPTOR)).contains("\"<2T\"");
      assertThat(Packages.text(contents, PackageEntry.OBSERVATIONS).lines()).hasSize(1);
    }

    @Test
    void a_package_is_accepted_without_numbers() {
      FiguresPackage read = accepted(Codebooks.SMALL, file).content();

      assertThat(read.figures().belowFloor()).isTrue();
      assertThat(read.figures().tables()).isEmpty();
      assertThat(read.intervals()).isEmpty();
    }
  }

  @Nested
  final class Figures_that_may_not_leave {

    private Figures changed(String table, String code, OptionalInt value) {
      Figures figures = Packages.smallFigures();
      List<FigureTable> tables = new ArrayList<>();
      for (FigureTable one : figures.tables()) {
        List<FigureCell> cells = new ArrayList<>(one.cells());
        if (one.definition().id().equals(table)) {
          cells.replaceAll(
              cell -> cell.codes().contains(code) ? new FigureCell(cell.codes(), value) : cell);
        }
        tables.add(new FigureTable(one.definition(), cells));
      }
      return new Figures(figures.year(), figures.codebook(), false, tables);
    }

    private void refused(Figures figures, Refusal reason) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WRITER.write(figures, Packages.TERMS, Packages.knownKey()))
          .withMessage(reason.name());
    }

    @Test
    void have_a_value_below_the_threshold() {
      refused(changed("cases-role", "witness", OptionalInt.of(4)), Refusal.BELOW_THRESHOLD);
    }

    @Test
    void have_sums_that_do_not_come_out() {
      refused(changed("cases-role", "_T", OptionalInt.of(600)), Refusal.SUM_WRONG);
    }

    @Test
    void lack_a_table() {
      Figures figures = Packages.smallFigures();
      refused(
          new Figures(
              figures.year(),
              figures.codebook(),
              false,
              figures.tables().subList(1, figures.tables().size())),
          Refusal.MISSING_CELL);
    }

    @Test
    void are_counted_by_another_codebook() {
      refused(Practices.counted(Codebooks.NEXT, 60, new Random(2)), Refusal.CODEBOOK_UNKNOWN);
    }
  }

  @Test
  void the_codebook_of_the_program_goes_there_and_back() {
    Codebook codebook = BundledCodebook.load();
    Figures figures =
        Practices.hiding(
            Practices.counted(codebook, 80, new Random(3)),
            Packages.TERMS.threshold(),
            (table, cell) -> table.axes().size() > 1);

    byte[] file = Packages.write(codebook, figures, Packages.knownKey());

    assertThat(accepted(codebook, file).content().figures()).isEqualTo(figures);
    assertThat(file.length).isLessThan(250_000);
  }
}
