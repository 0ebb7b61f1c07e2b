package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.release.Trial;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.ui.kit.chart.GridTable;

/** What the page shows as leaving against the bytes of the file that left. */
final class SeenAndLeftTest {

  private static final int YEAR = 2025;

  private final Stand stand = new Stand();
  private final List<OpenKluis> opened = new ArrayList<>();

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void lock() {
    opened.forEach(OpenKluis::close);
  }

  @ParameterizedTest
  @CsvSource({"1, 18", "2, 34", "3, 60", "4, 90", "5, 140"})
  void every_cell_on_the_page_is_the_cell_in_the_file(int seed, int dossiers) throws Exception {
    FiguresModel model = model(seed, dossiers);
    YearSeen seen = model.seen().get().orElseThrow();
    Map<List<String>, NamedCsvRecord> file = rows(release(model));
    FigureWords words = words();

    Set<String> onPage = new HashSet<>();
    for (UnitSeen unit : FigureWords.units(seen.leaving().figures())) {
      for (FigureTable table : unit.tables()) {
        TableDefinition definition = table.definition();
        onPage.add(definition.id());
        if (definition.axes().size() == 1) {
          same(words.rows(YEAR, table, ""), definition, file);
        } else {
          same(new CrossSeen(table, words), file, table);
        }
        assertThat(words.measure(table)).contains(total(file, definition));
      }
    }
    assertThat(file.values())
        .filteredOn(cell -> !onPage.contains(cell.getField("TABLE_ID")))
        .filteredOn(cell -> !codes(cell).contains(FigureCell.TOTAL))
        .allMatch(cell -> cell.getField("OBS_VALUE").isEmpty());
    assertThat(homes(seen)).hasSize(seen.size().home());
  }

  private static void same(
      BarTable shown, TableDefinition definition, Map<List<String>, NamedCsvRecord> file) {
    List<Category> categories = Stand.REFERENCE.codebook().categories(definition.axes().getFirst());
    assertThat(shown.rows()).hasSameSizeAs(categories);
    for (int i = 0; i < categories.size(); i++) {
      String code = categories.get(i).code();
      NamedCsvRecord cell = Objects.requireNonNull(file.get(List.of(definition.id(), code)));
      assertThat(said(shown.rows().get(i).amount())).isEqualTo(cell.getField("OBS_VALUE"));
    }
  }

  /** Every place of the cross, sums included, is the cell of the file with the same codes. */
  private static void same(
      CrossSeen cross, Map<List<String>, NamedCsvRecord> file, FigureTable table) {
    GridTable grid = cross.grid("x", "");
    int places = 0;
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        NamedCsvRecord cell = Objects.requireNonNull(file.get(key(table, cross.cell(row, column))));
        assertThat(said(grid.rows().get(row).amounts().get(column)))
            .isEqualTo(cell.getField("OBS_VALUE"));
        places++;
      }
    }
    assertThat(places).isEqualTo(table.cells().size());
  }

  @ParameterizedTest
  @CsvSource({"1, 18", "2, 34", "3, 60", "4, 90", "5, 140"})
  void the_totals_on_the_tiles_are_those_in_the_file(int seed, int dossiers) throws Exception {
    FiguresModel model = model(seed, dossiers);
    List<UnitSeen> tiles = FigureWords.units(model.seen().get().orElseThrow().leaving().figures());
    Map<List<String>, NamedCsvRecord> file = rows(release(model));

    for (UnitSeen tile : tiles) {
      Set<String> totals = new HashSet<>();
      for (TableDefinition table : Stand.REFERENCE.codebook().layout()) {
        NamedCsvRecord total = file.get(List.of(table.id(), FigureCell.TOTAL));
        if (table.unit() == tile.unit() && total != null) {
          totals.add(total.getField("OBS_VALUE"));
        }
      }
      totals.remove("");
      assertThat(totals).hasSizeLessThanOrEqualTo(1);
      assertThat(said(tile.total())).isEqualTo(String.join("", totals));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 34", "3, 60", "5, 140"})
  void what_is_told_of_a_hidden_cell_is_what_the_auditor_found_and_holds_the_truth(
      int seed, int dossiers) throws Exception {
    FiguresModel model = model(seed, dossiers);
    YearSeen seen = model.seen().get().orElseThrow();
    Trial before = model.trials().known().orElseThrow();
    Map<List<String>, Integer> truth = values(seen.counted().raw());
    FiguresPackage left = read(release(model));

    int hidden = 0;
    for (FigureTable table : seen.leaving().figures().tables()) {
      for (FigureCell cell : table.cells()) {
        if (cell.value().isEmpty()) {
          Interval told = before.reach(table.definition().id(), cell.codes()).orElseThrow();
          int counted = Objects.requireNonNull(truth.get(key(table, cell)));
          long high = told.high().orElse(Long.MAX_VALUE);
          assertThat((long) counted).isBetween(told.low(), high);
          assertThat(told.exact()).as(table.definition().id() + cell.codes()).isFalse();
          hidden++;
        }
      }
    }
    assertThat(hidden).isPositive();
    assertThat(before.outcome()).isEqualTo(Trial.Outcome.PASSED);
    Trial after = model.trials().known().orElseThrow();
    assertThat(after.reached()).isEqualTo(before.reached());
    assertThat(((AuditStatement.Passed) left.audit()).reached()).hasSize(before.reached().size());
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "2, 90"})
  void a_shown_value_is_the_counted_one(int seed, int dossiers) throws Exception {
    YearSeen seen = model(seed, dossiers).seen().get().orElseThrow();
    Map<List<String>, Integer> truth = values(seen.counted().raw());

    values(seen.leaving().figures())
        .forEach((key, value) -> assertThat(truth).containsEntry(key, value));
  }

  private FiguresModel model(int seed, int dossiers) throws Exception {
    OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"));
    opened.add(kluis);
    PracticeWriter.write(
        kluis.store(), new PracticeMaker(seed, List.of("caw", "line-1712")).make(YEAR, dossiers));
    FiguresModel model =
        new FiguresModel(stand.desk(kluis), (_, job) -> job.start(), (_, job) -> job.start());
    model.choose(YEAR);
    return model;
  }

  private byte[] release(FiguresModel model) throws IOException {
    assertThat(model.trials().failed()).isFalse();
    Path place = folder.resolve("jaaropgave.zip");
    stand.chosen.add(place);
    model.release();
    return Files.readAllBytes(place);
  }

  private List<String> homes(YearSeen seen) {
    return words().home(seen.leaving()).stream().flatMap(home -> home.tables().stream()).toList();
  }

  private FigureWords words() {
    return new FigureWords(Stand.REFERENCE.codebook(), stand.kit().wording(FigureWords.class));
  }

  private static String said(Amount amount) {
    return amount instanceof Amount.Known(long value) ? String.valueOf(value) : "";
  }

  private static FiguresPackage read(byte[] content) {
    return ((Reading.Accepted) new PackageReader(List.of(Stand.REFERENCE.codebook())).read(content))
        .content();
  }

  /** Without anything of the program: the rows as a spreadsheet would show them. */
  private static Map<List<String>, NamedCsvRecord> rows(byte[] content) throws IOException {
    Map<List<String>, NamedCsvRecord> rows = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("observations.csv")) {
          String csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<String> key = new ArrayList<>(codes(row));
            key.addFirst(row.getField("TABLE_ID"));
            rows.put(List.copyOf(key), row);
          }
        }
      }
    }
    return rows;
  }

  private static List<String> codes(NamedCsvRecord row) {
    return row.getField("CODE2").isEmpty()
        ? List.of(row.getField("CODE1"))
        : List.of(row.getField("CODE1"), row.getField("CODE2"));
  }

  private static Map<List<String>, Integer> values(Figures figures) {
    Map<List<String>, Integer> values = new HashMap<>();
    for (FigureTable table : figures.tables()) {
      for (FigureCell cell : table.cells()) {
        cell.value().ifPresent(value -> values.put(key(table, cell), value));
      }
    }
    return values;
  }

  private static List<String> key(FigureTable table, FigureCell cell) {
    List<String> key = new ArrayList<>(cell.codes());
    key.addFirst(table.definition().id());
    return List.copyOf(key);
  }

  /** What the file says the whole comes to; nothing where a table has no sum. */
  private static String total(Map<List<String>, NamedCsvRecord> file, TableDefinition definition) {
    List<String> key =
        new ArrayList<>(Collections.nCopies(definition.axes().size(), FigureCell.TOTAL));
    key.addFirst(definition.id());
    return Optional.ofNullable(file.get(key)).map(row -> row.getField("OBS_VALUE")).orElse("");
  }
}
