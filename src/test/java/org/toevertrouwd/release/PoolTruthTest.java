package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.CombinedWriter;
import org.toevertrouwd.exchange.Roster;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

/** What the bureau adds up, against what the confidants of the pool know. */
final class PoolTruthTest {

  private static final List<Integer> SIZES = List.of(34, 58, 22, 80, 7);
  private static final int YEAR = 2025;

  @TempDir private Path folder;
  private final Map<List<String>, Long> truth = new HashMap<>();
  private final List<Figures> left = new ArrayList<>();
  private final List<Path> packages = new ArrayList<>();

  @BeforeEach
  void play() throws Exception {
    for (int number = 1; number <= SIZES.size(); number++) {
      try (Practice practice = new Practice(folder, number, SIZES.get(number - 1))) {
        packages.add(Files.write(folder.resolve(number + ".figures.zip"), practice.release(YEAR)));
        Figures shown = practice.shown(YEAR);
        if (!shown.belowFloor()) {
          left.add(shown);
          cells(practice.figures.counted(YEAR).raw())
              .forEach(
                  (codes, cell) ->
                      truth.merge(codes, (long) cell.value().orElseThrow(), Long::sum));
        }
      }
    }
    combine("bureau", packages);
  }

  @Test
  void lies_within_the_bounds_and_is_the_sum_where_that_is_called_exact() throws IOException {
    int exact = 0;
    for (NamedCsvRecord row : rows()) {
      long value = truth.getOrDefault(key(row), -1L);
      assertThat(value).as("%s", key(row)).isBetween(low(row), high(row));
      if (row.getField("STATUS").equals("exact")) {
        assertThat(low(row)).isEqualTo(high(row));
        exact++;
      }
    }
    assertThat(rows()).hasSize(truth.size());
    assertThat(exact).isPositive();
  }

  @Test
  void bounds_of_tables_with_one_side_are_never_wider_than_their_own_table_leaves_them()
      throws IOException {
    int bounded = 0;
    for (NamedCsvRecord row : rows()) {
      if (oneSide(row) && low(row) < high(row)) {
        long least = left.stream().mapToLong(figures -> least(figures, key(row))).sum();
        assertThat(low(row)).as("%s", key(row)).isGreaterThanOrEqualTo(least);
        bounded++;
      }
      Optional<Long> most = most(key(row));
      if (oneSide(row) && most.isPresent()) {
        assertThat(high(row)).as("%s", key(row)).isLessThanOrEqualTo(most.get());
      }
    }
    assertThat(bounded).isGreaterThan(100);
  }

  @Test
  void the_same_packages_give_the_same_files_to_the_byte() throws IOException {
    combine("again", packages.reversed());

    for (String name : List.of("combined.csv", "combined.xlsx", "report.json")) {
      assertThat(folder.resolve("again").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("bureau").resolve(name));
    }
  }

  private void combine(String place, List<Path> files) throws IOException {
    CombinedWriter.write(
        folder.resolve(place), Combination.of(files, Practice.CODEBOOK, Roster.empty()));
  }

  private List<NamedCsvRecord> rows() throws IOException {
    String csv = Files.readString(folder.resolve("bureau").resolve("combined.csv"));
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  /** The published value, or nothing at all for a hidden cell with others to hide among. */
  private static long least(Figures figures, List<String> key) {
    FigureCell cell = cells(figures).get(key);
    return cell == null ? 0 : cell.value().orElse(0);
  }

  /**
   * The published values, and for hidden cells what the total leaves; empty where none is known.
   */
  private Optional<Long> most(List<String> key) {
    long sum = 0;
    for (Figures figures : left) {
      Map<List<String>, FigureCell> cells = cells(figures);
      FigureCell own = cells.getOrDefault(key, new FigureCell(List.of(), OptionalInt.empty()));
      FigureCell total =
          cells.getOrDefault(
              List.of(key.getFirst(), FigureCell.TOTAL),
              new FigureCell(List.of(), OptionalInt.empty()));
      if (total.value().isEmpty()) {
        return Optional.empty();
      }
      long seen =
          cells.entrySet().stream()
              .filter(cell -> cell.getKey().getFirst().equals(key.getFirst()))
              .filter(cell -> !cell.getValue().total())
              .mapToLong(cell -> cell.getValue().value().orElse(0))
              .sum();
      sum += own.value().isPresent() ? own.value().getAsInt() : total.value().getAsInt() - seen;
    }
    return Optional.of(sum);
  }

  private static Map<List<String>, FigureCell> cells(Figures figures) {
    Map<List<String>, FigureCell> cells = new HashMap<>();
    for (FigureTable table : figures.tables()) {
      for (FigureCell cell : table.cells()) {
        List<String> key = new ArrayList<>(cell.codes());
        key.addFirst(table.definition().id());
        cells.put(List.copyOf(key), cell);
      }
    }
    return cells;
  }

  private static boolean oneSide(NamedCsvRecord row) {
    return Practice.CODEBOOK.layout().stream()
        .filter(table -> table.id().equals(row.getField("TABLE_ID")))
        .map(TableDefinition::axes)
        .allMatch(axes -> axes.size() == 1);
  }

  private static List<String> key(NamedCsvRecord row) {
    List<String> key = new ArrayList<>(List.of(row.getField("TABLE_ID"), row.getField("CODE1")));
    if (!row.getField("CODE2").isEmpty()) {
      key.add(row.getField("CODE2"));
    }
    return List.copyOf(key);
  }

  private static long low(NamedCsvRecord row) {
    return Long.parseLong(row.getField("LOW"));
  }

  private static long high(NamedCsvRecord row) {
    String high = row.getField("HIGH");
    return high.isEmpty() ? Long.MAX_VALUE : Long.parseLong(high);
  }
}
