package org.toevertrouwd.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.cli.Shell.Said;
import org.toevertrouwd.app.demo.Demonstration;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.sheets.ImportReport;
import tools.jackson.databind.JsonNode;

/** The straight line as a person walks it: from a sheet to figures at the bureau. */
final class LineTest {

  private static final String KLUIS = "mijn.kluis";
  private static final String HEADINGS =
      "Nr;Datum eerste gesprek;Geslacht;Rol;Statuut;Sector;Organisatie;Soort gedrag;Akkoord"
          + " tellen;Notities";
  private static final List<String> ORGANISATIONS =
      List.of("Gezelschap Aa", "Huis Bee", "School Cee", "Omroep Dee");

  @TempDir private Path folder = Path.of("");
  private Shell shell = new Shell(Path.of(System.getProperty("java.io.tmpdir")));

  @BeforeEach
  void make() {
    shell = new Shell(folder);
    assertThat(shell.on(KLUIS, "create").exitCode()).isZero();
  }

  @Nested
  final class Bringing_in_a_sheet {

    @Test
    void makes_a_dossier_of_every_row() {
      Said said = bringIn(KLUIS, sheet(40, "ja"));

      assertThat(said.exitCode()).isZero();
      assertThat(said.json().get("rows").intValue()).isEqualTo(40);
      assertThat(said.json().get("imported").intValue()).isEqualTo(40);
      assertThat(said.json().get("refused").isEmpty()).isTrue();
      assertThat(population(raw(2025), "CASES")).isEqualTo(40);
    }

    @Test
    void writes_nothing_on_a_dry_run() {
      byte[] before = shell.read(KLUIS);

      Said said =
          shell.on(KLUIS, "import", "--sheet", shell.write("a.csv", sheet(40, "ja")), "--dry-run");

      assertThat(said.json().get("imported").intValue()).isEqualTo(40);
      assertThat(said.json().get("dryRun").booleanValue()).isTrue();
      assertThat(shell.read(KLUIS)).isEqualTo(before);
    }

    @Test
    void is_all_or_nothing() {
      byte[] before = shell.read(KLUIS);
      String broken =
          sheet(40, "ja") + "41;31/02/2025;v;slachtoffer;vast;dans;Huis Bee;pesten;ja;\n";

      Said said = bringIn(KLUIS, broken);

      assertThat(said.exitCode()).isEqualTo(1);
      assertThat(said.json().get("imported").intValue()).isZero();
      assertThat(said.json().get("refused").get(0).get("row").intValue()).isEqualTo(42);
      assertThat(said.err()).contains("Er is niets geschreven");
      assertThat(shell.read(KLUIS)).isEqualTo(before);
    }

    @Test
    void is_refused_twice() {
      bringIn(KLUIS, sheet(20, "ja"));

      assertThat(bringIn(KLUIS, sheet(20, "ja")).exitCode()).isEqualTo(1);
      assertThat(population(raw(2025), "CASES")).isEqualTo(20);
    }

    @Test
    void takes_a_corrected_mapping() {
      String unclear = sheet(20, "ja").replace(";pesten;", ";gedoe;");
      String saved = shell.path("mapping.json");
      Said first =
          shell.on(
              KLUIS,
              "import",
              "--sheet",
              shell.write("a.csv", unclear),
              "--dry-run",
              "--save-mapping",
              saved);
      assertThat(first.json().get("unmapped").get(0).get("value").stringValue()).isEqualTo("gedoe");
      assertThat(first.json().get("unmapped").get(0).get("count").intValue()).isEqualTo(10);

      String corrected =
          new String(shell.read("mapping.json"), StandardCharsets.UTF_8)
              .replaceAll("\"gedoe\"\\s*:\\s*null", "\"gedoe\": \"conflict\"");
      Said second =
          shell.on(
              KLUIS,
              "import",
              "--sheet",
              shell.path("a.csv"),
              "--mapping",
              shell.write("corrected.json", corrected));

      assertThat(second.exitCode()).isZero();
      assertThat(second.json().get("unmapped").isEmpty()).isTrue();
      assertThat(value(raw(2025), "cases-behaviour", "conflict")).isEqualTo(10);
    }

    @Test
    void refuses_what_is_no_sheet_with_the_reason() {
      Said said = bringIn(KLUIS, "%PDF-1.7 zomaar iets");

      assertThat(said.exitCode()).isEqualTo(1);
      assertThat(said.err()).isNotBlank().doesNotContain("rekende").doesNotContain("zomaar");
    }
  }

  @Nested
  final class The_figures {

    @Test
    void leave_without_a_cell_below_five() {
      bringIn(KLUIS, sheet(40, "ja"));

      JsonNode leaving = shell.on(KLUIS, "figures", "--year", "2025").json();

      assertThat(values(leaving)).isNotEmpty().allMatch(value -> value >= 5);
      assertThat(leaving.get("population").get("CASES").intValue()).isEqualTo(40);
    }

    @Test
    void of_too_few_reporters_say_only_that() {
      bringIn(KLUIS, sheet(8, "ja"));

      JsonNode leaving = shell.on(KLUIS, "figures", "--year", "2025").json();

      assertThat(leaving.get("belowFloor").booleanValue()).isTrue();
      assertThat(leaving.get("tables").isEmpty()).isTrue();
      assertThat(leaving.get("population").get("CASES").isNull()).isTrue();
    }

    @Test
    void leave_out_whoever_objected() {
      bringIn(KLUIS, sheet(30, "nee"));

      assertThat(population(raw(2025), "CASES")).isZero();
      assertThat(population(raw(2025), "EXCLUDED")).isEqualTo(30);
    }

    @Test
    void leave_once_a_year() {
      bringIn(KLUIS, sheet(40, "ja"));
      assertThat(release(KLUIS, "a.zip").exitCode()).isZero();

      Said second = release(KLUIS, "b.zip");

      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.err()).contains("al een jaaropgave");
      assertThat(folder.resolve("b.zip")).doesNotExist();
    }

    @Test
    void never_leave_over_something_else_or_into_nowhere() throws IOException {
      bringIn(KLUIS, sheet(40, "ja"));
      shell.write("a.zip", "van iemand anders");

      assertThat(release(KLUIS, "a.zip").exitCode()).isEqualTo(1);
      assertThat(release(KLUIS, "nowhere/a.zip").exitCode()).isEqualTo(1);

      assertThat(folder.resolve("a.zip")).hasContent("van iemand anders");
      assertThat(release(KLUIS, "b.zip").exitCode()).isZero();
      try (var files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .noneMatch(name -> name.endsWith(".tmp"));
      }
    }

    @Test
    void say_nothing_of_organisations_or_dossiers() {
      bringIn(KLUIS, sheet(40, "ja"));
      release(KLUIS, "a.zip");

      String bytes = new String(shell.read("a.zip"), StandardCharsets.ISO_8859_1);

      assertThat(ORGANISATIONS).noneMatch(bytes::contains);
      assertThat(bytes)
          .doesNotContain("2025-001")
          .doesNotContain("geheim verhaal")
          .doesNotContain(folder.toString());
    }
  }

  @Nested
  final class The_bureau {

    @Test
    void adds_up_what_came_in_and_says_what_did_not() {
      List<String> packages = new ArrayList<>();
      for (String name : List.of("a", "b", "c")) {
        packages.add(confidant(name, 40));
      }
      packages.add(confidant("small", 6));
      byte[] broken = shell.read("a.zip");
      broken[broken.length / 2] ^= 1;
      packages.add(shell.write("broken.zip", broken));
      packages.add(shell.write("copy-of-a.zip", shell.read("a.zip")));

      Said said = combine(packages);

      assertThat(said.exitCode()).isZero();
      assertThat(said.json().get("accepted").size()).isEqualTo(4);
      assertThat(said.json().get("refused").size()).isEqualTo(2);
      assertThat(reasons(said.json())).contains("SECOND_PACKAGE");
      JsonNode total = cell(said.json(), "cases-gender", "_T");
      assertThat(total.get("low").intValue()).isEqualTo(120);
      assertThat(total.get("high").intValue()).isEqualTo(120);
      assertThat(folder.resolve("pool"))
          .isDirectoryContaining("glob:**combined.csv")
          .isDirectoryContaining("glob:**combined.xlsx")
          .isDirectoryContaining("glob:**roster.json");
    }

    @Test
    void remembers_who_took_part_and_misses_them_next_time() {
      String a = confidant("a", 40);
      String b = confidant("b", 40);
      combine(List.of(a, b));

      Said second = combine(List.of(a));

      assertThat(second.json().get("missing").size()).isEqualTo(1);
      assertThat(second.json().get("accepted").get(0).get("firstSeen").booleanValue()).isFalse();
    }

    @Test
    void writes_nothing_when_nothing_is_acceptable() {
      Said said = combine(List.of(shell.write("x.zip", "geen zip")));

      assertThat(said.exitCode()).isEqualTo(1);
      assertThat(said.json().get("refused").get(0).get("reason").stringValue())
          .isEqualTo("NOT_A_ZIP");
      assertThat(folder.resolve("pool")).doesNotExist();
    }

    private String confidant(String name, int dossiers) {
      String kluis = name + ".kluis";
      shell.on(kluis, "create");
      bringIn(kluis, sheet(dossiers, "ja"));
      assertThat(release(kluis, name + ".zip").exitCode()).isZero();
      return shell.path(name + ".zip");
    }

    private Said combine(List<String> packages) {
      List<String> arguments =
          new ArrayList<>(List.of("combine", "--json", "--out", shell.path("pool")));
      arguments.addAll(packages);
      return shell.run(arguments.toArray(String[]::new));
    }
  }

  @Nested
  final class The_demonstration {

    @Test
    void plays_a_pool_and_can_be_played_again() throws Exception {
      Said said = demo("1");

      assertThat(said.exitCode()).isZero();
      List<String> files =
          said.json().get("files").values().stream().map(JsonNode::asString).toList();
      assertThat(files).filteredOn(file -> !file.endsWith(".png")).hasSize(2 * 3 + 1 + 6);
      assertThat(files).anyMatch(file -> file.endsWith("dossier-dark-150.png"));
      assertThat(files).allMatch(file -> Files.isRegularFile(Path.of(file)));
      assertThat(said.err()).contains("Vertrouwenspersoon 2");
      playAgainWithoutDrawing(2 * 3 + 1 + 6);
    }

    @Test
    void does_not_touch_a_folder_with_something_else() {
      shell.write("demo", "een bestand");

      assertThat(demo("1").exitCode()).isEqualTo(1);
      assertThat(folder.resolve("demo")).hasContent("een bestand");
    }

    @Test
    void refuses_an_absurd_pool() {
      assertThat(shell.run("demo", "--out", shell.path("d"), "--confidants", "0").exitCode())
          .isEqualTo(1);
      assertThat(folder.resolve("d")).doesNotExist();
    }

    /**
     * The second play is what {@code demo} does, over all that the first one left, pictures
     * included, but for drawing them: that would take as long again and draw the same.
     */
    private void playAgainWithoutDrawing(int files) throws Exception {
      Path out = folder.resolve("demo");
      new DemoFolder(out).prepare();
      assertThat(out.resolve("screens")).doesNotExist();

      assertThat(demonstration().play(out, 2, 1, new Silence()))
          .hasSize(files)
          .allMatch(Files::isRegularFile);
    }

    private static Demonstration demonstration() {
      Clock clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
      KluisOptions options =
          new KluisOptions(KeyDerivation.cheapForTestsOnly(), clock, "tests", KluisFiles.system());
      return new Demonstration(BundledCodebook.load(), BundledDirectory.load(), options, clock);
    }

    /** Nobody listens to the second play. */
    private static final class Silence implements Demonstration.Listener {

      @Override
      public void imported(ImportReport report) {}

      @Override
      public void filled(int confidant, int dossiers, int conversations) {}

      @Override
      public void released(int confidant, ReleasedFigures figures) {}

      @Override
      public void combined(Combined combined) {}
    }

    private Said demo(String seed) {
      return shell.run(
          "demo", "--out", shell.path("demo"), "--confidants", "2", "--seed", seed, "--json");
    }
  }

  /** Rows spread over organisations, genders and two kinds of behaviour. */
  private static String sheet(int rows, String consent) {
    StringBuilder sheet = new StringBuilder(HEADINGS).append('\n');
    for (int row = 1; row <= rows; row++) {
      sheet.append(
          "%d;%02d/%02d/2025;%s;slachtoffer;%s;dans;%s;%s;%s;geheim verhaal %d%n"
              .formatted(
                  row,
                  1 + row % 28,
                  1 + row % 12,
                  row % 3 == 0 ? "m" : "v",
                  row % 2 == 0 ? "freelancer" : "vast",
                  ORGANISATIONS.get(row % ORGANISATIONS.size()),
                  row % 2 == 0 ? "pesten" : "intimidatie",
                  consent,
                  row));
    }
    return sheet.toString();
  }

  private Said bringIn(String kluis, String sheet) {
    return shell.on(kluis, "import", "--sheet", shell.write("sheet.csv", sheet));
  }

  private Said release(String kluis, String file) {
    return shell.on(kluis, "figures", "--year", "2025", "--out", shell.path(file));
  }

  private JsonNode raw(int year) {
    return shell.on(KLUIS, "figures", "--year", String.valueOf(year), "--raw").json();
  }

  private static int population(JsonNode figures, String unit) {
    return figures.get("population").get(unit).intValue();
  }

  private static int value(JsonNode figures, String table, String code) {
    for (JsonNode found : figures.get("tables")) {
      if (found.get("id").stringValue().equals(table)) {
        for (JsonNode cell : found.get("cells")) {
          if (cell.get("codes").get(0).stringValue().equals(code)) {
            return cell.get("value").intValue();
          }
        }
      }
    }
    throw new AssertionError("no such cell");
  }

  private static List<Integer> values(JsonNode figures) {
    return StreamSupport.stream(figures.get("tables").spliterator(), false)
        .flatMap(table -> StreamSupport.stream(table.get("cells").spliterator(), false))
        .filter(cell -> !cell.get("value").isNull())
        .map(cell -> cell.get("value").intValue())
        .toList();
  }

  private static List<String> reasons(JsonNode combined) {
    return StreamSupport.stream(combined.get("refused").spliterator(), false)
        .map(refused -> refused.get("reason").stringValue())
        .toList();
  }

  private static JsonNode cell(JsonNode combined, String table, String code) {
    return StreamSupport.stream(combined.get("cells").spliterator(), false)
        .filter(cell -> cell.get("table").stringValue().equals(table))
        .filter(cell -> cell.get("codes").get(0).stringValue().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
