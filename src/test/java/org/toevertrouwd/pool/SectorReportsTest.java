package org.toevertrouwd.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.TableCells;
import org.toevertrouwd.report.SectorReport;
import org.toevertrouwd.wording.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SectorReportsTest {

  @TempDir private Path folder = Path.of("");
  private final MadePool pool = new MadePool();

  private Combined combined = Combination.of(List.of(), MadePool.CODEBOOK, Roster.empty());

  @BeforeEach
  void combine() throws Exception {
    Random random = new Random(5);
    pool.confidant(random, 2, 2, 2).confidant(random).confidant(random);
    combined = pool.combined(folder);
  }

  @Test
  void working_figures_have_every_cell_of_a_table_that_says_something() {
    SectorReport report = new SectorReports(MadePool.CODEBOOK, Language.NL).working(combined);

    assertThat(report.working()).isTrue();
    SectorReport.Table table = report.tables().getFirst();
    assertThat(table.rows()).hasSize(MadePool.size() + 1);
    SectorReport.Count first = table.rows().getFirst().count().orElseThrow();
    assertThat(first.exact()).isFalse();
    assertThat(pool.truth(0)).isBetween((int) first.low(), (int) first.high().orElseThrow());
    SectorReport.Count fourth = table.rows().get(3).count().orElseThrow();
    assertThat(fourth.exact()).isTrue();
    assertThat(fourth.low()).isEqualTo(pool.truth(3));
  }

  @Test
  void every_other_table_is_named() {
    SectorReport report = new SectorReports(MadePool.CODEBOOK, Language.NL).working(combined);

    assertThat(report.tables().size() + report.nothing().size())
        .isEqualTo(MadePool.CODEBOOK.layout().size());
    assertThat(report.nothing()).doesNotHaveDuplicates();
  }

  @Test
  void who_takes_part_is_told_in_numbers_only() {
    SectorReport report = new SectorReports(MadePool.CODEBOOK, Language.NL).working(combined);

    assertThat(report.taken()).contains(new SectorReport.Taken(3, 0, 3, 0, 0));
    assertThat(report.toString())
        .doesNotContain(combined.accepted().getFirst().confidant().key().fingerprint().text());
  }

  @Test
  void what_is_hidden_from_everybody_has_no_number_at_all() {
    SectorReport report = new SectorReports(MadePool.CODEBOOK, Language.EN).open(figures(), 10);

    SectorReport.Table table = report.tables().getFirst();
    assertThat(report.working()).isFalse();
    assertThat(report.taken()).isEmpty();
    assertThat(table.rows().get(2).count()).isEmpty();
    assertThat(table.rows().get(4).count().orElseThrow().low()).isEqualTo(24);
    assertThat(table.rows().getLast().label()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void categories_stand_in_the_words_of_the_codebook(Language language) {
    SectorReport report = new SectorReports(MadePool.CODEBOOK, language).working(combined);

    for (int i = 0; i < MadePool.size(); i++) {
      assertThat(report.tables().getFirst().rows().get(i).label())
          .isEqualTo(MadePool.categories().get(i).label().in(language.code()));
    }
  }

  @Test
  void the_folder_has_a_data_package_that_says_what_its_files_are() throws Exception {
    Path out = folder.resolve("out");
    PoolFiles.write(out, combined, Language.NL);

    JsonNode root = JsonMapper.shared().readTree(out.resolve("datapackage.json"));
    assertThat(root.path("$schema").stringValue("")).endsWith("/2.0/datapackage.json");
    assertThat(root.path("working").booleanValue()).isTrue();
    assertThat(root.path("description").stringValue("")).contains("nooit openbaar");
    assertThat(root.path("resources").size()).isEqualTo(2);
    for (JsonNode resource : root.path("resources")) {
      byte[] file = Files.readAllBytes(out.resolve(resource.path("path").stringValue("")));
      assertThat(resource.path("bytes").intValue()).isEqualTo(file.length);
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      assertThat(resource.path("hash").stringValue("")).isEqualTo("sha256:" + hash);
      String heading = new String(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
      List<String> fields =
          resource
              .path("schema")
              .path("fields")
              .valueStream()
              .map(field -> field.path("name").stringValue(""))
              .toList();
      assertThat(List.of(heading.split(","))).isEqualTo(fields);
    }
    assertThat(Files.readAllBytes(out.resolve(PoolFiles.PAPER))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void the_public_version_has_a_paper_in_every_language() throws Exception {
    PublicVersion.Ready ready = new PublicVersion.Ready(figures(), 10, new byte[] {1});
    PublicFiles.write(folder, ready, MadePool.CODEBOOK);

    for (Language language : Language.values()) {
      assertThat(folder.resolve("public-2025-" + language.code() + ".pdf")).isNotEmptyFile();
    }
    assertThat(folder.resolve("public-2025.xlsx")).isNotEmptyFile();
    assertThat(PublicFiles.there(folder, 2025)).isTrue();
  }

  private static Figures figures() {
    List<FigureTable> tables =
        MadePool.CODEBOOK.layout().stream()
            .filter(table -> table.id().equals(MadePool.TABLE))
            .map(
                table -> {
                  List<List<String>> codes = TableCells.of(MadePool.CODEBOOK, table);
                  return new FigureTable(
                      table,
                      codes.stream()
                          .map(
                              cell -> {
                                int place = codes.indexOf(cell);
                                OptionalInt value =
                                    place < 3 ? OptionalInt.empty() : OptionalInt.of(20 + place);
                                return new FigureCell(cell, value);
                              })
                          .toList());
                })
            .toList();
    CodebookRef reference =
        new CodebookRef(
            MadePool.CODEBOOK.id(), MadePool.CODEBOOK.version(), MadePool.CODEBOOK.sha256());
    return new Figures(2025, reference, false, tables);
  }
}
