package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

final class CombinationTest {

  private static final Map<String, Integer> WITH_TOTAL = Map.of("affected", 20, "_T", 30);

  @TempDir Path folder;

  private Path put(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path tiny(String name, SigningKey key, int year, Map<String, Integer> published)
      throws IOException {
    return put(name, Packages.write(Codebooks.TINY, Tiny.figures(year, published), key));
  }

  private Path tiny(String name) throws IOException {
    return tiny(name, SigningKey.generate(), 2025, WITH_TOTAL);
  }

  private static Combined combined(List<Path> files) {
    return Combination.of(files, Codebooks.TINY, Roster.empty());
  }

  private static List<Refusal> reasons(Combined combined) {
    return combined.refused().stream().map(RefusedPackage::reason).toList();
  }

  @Nested
  final class A_pool {

    @Test
    void adds_what_all_publish() throws IOException {
      Map<String, Integer> all = Map.of("affected", 7, "witness", 6, "unknown", 5, "_T", 18);
      Combined combined =
          combined(
              List.of(
                  tiny("a", SigningKey.generate(), 2025, all),
                  tiny("b", SigningKey.generate(), 2025, all)));

      assertThat(combined.year()).isEqualTo(OptionalInt.of(2025));
      assertThat(combined.cells())
          .containsExactly(
              new CombinedCell("cases-role", List.of("affected"), 14, OptionalLong.of(14)),
              new CombinedCell("cases-role", List.of("witness"), 12, OptionalLong.of(12)),
              new CombinedCell("cases-role", List.of("unknown"), 10, OptionalLong.of(10)),
              new CombinedCell("cases-role", List.of("_T"), 36, OptionalLong.of(36)));
    }

    @Test
    void bounds_what_one_of_them_hides() throws IOException {
      Map<String, Integer> all = Map.of("affected", 7, "witness", 6, "unknown", 5, "_T", 18);
      Combined combined = combined(List.of(tiny("a", SigningKey.generate(), 2025, all), tiny("b")));

      assertThat(combined.cells())
          .contains(new CombinedCell("cases-role", List.of("witness"), 6, OptionalLong.of(16)));
    }

    @Test
    void has_no_upper_bound_where_one_package_has_none() throws IOException {
      Combined combined =
          combined(
              List.of(tiny("a", SigningKey.generate(), 2025, Map.of("affected", 9)), tiny("b")));

      assertThat(combined.cells())
          .contains(new CombinedCell("cases-role", List.of("_T"), 39, OptionalLong.empty()));
    }

    @Test
    void counts_in_long() throws IOException {
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < 3_000; i++) {
        files.add(folder.resolve("missing-" + i));
      }
      Interval most = new Interval(1_000_000, OptionalLong.of(1_000_000));
      Interval sum = IntStream.range(0, 3_000).mapToObj(i -> most).reduce(most, Interval::plus);

      assertThat(sum.low()).isEqualTo(3_001_000_000L);
      assertThat(combined(files).refused()).hasSize(3_000);
    }

    @Test
    void without_an_accepted_package_has_no_year_and_no_cells() {
      Combined combined = combined(List.of(folder.resolve("nothing")));

      assertThat(combined.year()).isEmpty();
      assertThat(combined.cells()).isEmpty();
      assertThat(reasons(combined)).containsExactly(Refusal.UNREADABLE);
    }

    @Test
    void lists_one_below_the_floor_without_numbers() throws IOException {
      Path below =
          put(
              "b",
              Packages.write(
                  Codebooks.TINY, Practices.belowFloor(Codebooks.TINY), SigningKey.generate()));
      Combined combined = combined(List.of(tiny("a"), below));

      assertThat(combined.accepted())
          .extracting(AcceptedPackage::belowFloor)
          .containsExactly(false, true);
      assertThat(combined.cells())
          .contains(new CombinedCell("cases-role", List.of("_T"), 30, OptionalLong.of(30)));
    }

    @Test
    void does_not_depend_on_the_order_in_which_files_are_named() throws IOException {
      List<Path> files = List.of(tiny("a"), tiny("b"), tiny("c"), folder.resolve("d"));

      assertThat(combined(files.reversed())).isEqualTo(combined(files));
    }
  }

  @Nested
  final class Files_that_do_not_fit {

    @Test
    void are_a_second_package_of_one_signer() throws IOException {
      SigningKey key = SigningKey.generate();
      Path first = tiny("a", key, 2025, WITH_TOTAL);
      Path second = tiny("b", key, 2025, Map.of("_T", 90));
      Combined combined = combined(List.of(second, first));

      assertThat(combined.accepted()).extracting(AcceptedPackage::file).containsExactly(first);
      assertThat(combined.refused())
          .containsExactly(new RefusedPackage(second, Refusal.SECOND_PACKAGE, List.of()));
    }

    @Test
    void are_of_another_year_than_most() throws IOException {
      Path other = tiny("a", SigningKey.generate(), 2024, WITH_TOTAL);
      Combined combined = combined(List.of(other, tiny("b"), tiny("c")));

      assertThat(combined.year()).isEqualTo(OptionalInt.of(2025));
      assertThat(combined.refused())
          .containsExactly(new RefusedPackage(other, Refusal.OTHER_YEAR, List.of()));
    }

    @Test
    void are_of_another_year_than_the_first_when_there_are_as_many() throws IOException {
      Path first = tiny("a", SigningKey.generate(), 2024, WITH_TOTAL);
      Combined combined = combined(List.of(tiny("b"), first));

      assertThat(combined.year()).isEqualTo(OptionalInt.of(2024));
      assertThat(reasons(combined)).containsExactly(Refusal.OTHER_YEAR);
    }

    @Test
    void are_damaged_and_do_not_keep_the_others_out() throws IOException {
      Path damaged = put("a", new byte[] {1, 2, 3});
      Combined combined = combined(List.of(damaged, tiny("b")));

      assertThat(combined.accepted()).hasSize(1);
      assertThat(reasons(combined)).containsExactly(Refusal.NOT_A_ZIP);
    }
  }

  @Nested
  final class The_roster {

    @Test
    void pins_a_key_the_first_time_and_names_it_by_its_fingerprint() throws IOException {
      SigningKey key = SigningKey.generate();
      Combined combined = combined(List.of(tiny("jansen", key, 2025, WITH_TOTAL)));
      Confidant confidant = new Confidant(key.signer(), key.signer().fingerprint().text());

      assertThat(combined.roster().confidants()).containsExactly(confidant);
      assertThat(combined.accepted()).extracting(AcceptedPackage::firstSeen).containsExactly(true);
    }

    @Test
    void keeps_the_name_that_the_bureau_gave() throws IOException {
      SigningKey key = SigningKey.generate();
      Roster roster = new Roster(List.of(new Confidant(key.signer(), "Praktijk Noord")));
      Combined combined =
          Combination.of(List.of(tiny("a", key, 2025, WITH_TOTAL)), Codebooks.TINY, roster);

      assertThat(combined.roster()).isEqualTo(roster);
      assertThat(combined.accepted().getFirst().confidant().name()).isEqualTo("Praktijk Noord");
      assertThat(combined.accepted().getFirst().firstSeen()).isFalse();
    }

    @Test
    void tells_who_is_missing() throws IOException {
      Confidant absent = new Confidant(SigningKey.generate().signer(), "Praktijk Zuid");
      Combined combined =
          Combination.of(List.of(tiny("a")), Codebooks.TINY, new Roster(List.of(absent)));

      assertThat(combined.missing()).containsExactly(absent);
      assertThat(combined.roster().confidants()).hasSize(2).startsWith(absent);
    }

    @Test
    void counts_one_whose_package_was_refused_as_missing() throws IOException {
      SigningKey key = SigningKey.generate();
      Confidant late = new Confidant(key.signer(), "Praktijk Oost");
      Path lastYear = tiny("c", key, 2024, WITH_TOTAL);
      Combined combined =
          Combination.of(
              List.of(tiny("a"), tiny("b"), lastYear), Codebooks.TINY, new Roster(List.of(late)));

      assertThat(combined.missing()).containsExactly(late);
    }
  }

  @Nested
  final class Sums_over_random_pools {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void hold_the_true_sum_and_are_exact_where_all_publish(int seed) throws IOException {
      Random random = new Random(seed);
      List<Figures> truths = new ArrayList<>();
      List<Figures> shown = new ArrayList<>();
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(6); i++) {
        Figures truth = Practices.counted(Codebooks.SMALL, 30 + random.nextInt(90), random);
        Figures figures = Practices.hiding(truth, 5, (table, cell) -> random.nextInt(4) == 0);
        truths.add(truth);
        shown.add(figures);
        files.add(put("p" + i, Packages.write(Codebooks.SMALL, figures, SigningKey.generate())));
      }

      List<CombinedCell> cells = Combination.of(files, Codebooks.SMALL, Roster.empty()).cells();

      List<List<OptionalInt>> values = truths.stream().map(CombinationTest::values).toList();
      List<List<OptionalInt>> published = shown.stream().map(CombinationTest::values).toList();
      for (int cell = 0; cell < cells.size(); cell++) {
        int place = cell;
        long sum = values.stream().mapToLong(one -> one.get(place).orElseThrow()).sum();
        boolean all = published.stream().allMatch(one -> one.get(place).isPresent());
        assertThat(cells.get(cell).low()).isLessThanOrEqualTo(sum);
        assertThat(cells.get(cell).high().orElse(sum)).isGreaterThanOrEqualTo(sum);
        assertThat(!all || cells.get(cell).exact()).isTrue();
      }
    }
  }

  @Nested
  final class Five_hundred_packages {

    @Test
    void are_combined_within_ten_seconds() throws IOException {
      Codebook codebook = BundledCodebook.load();
      Figures figures =
          Practices.hiding(
              Practices.counted(codebook, 80, new Random(7)),
              5,
              (table, cell) -> table.axes().size() > 1);
      PackageWriter writer = new PackageWriter(codebook);
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        byte[] file = writer.write(figures, Packages.TERMS, SigningKey.generate());
        files.add(put("p" + i, file));
      }

      long start = System.nanoTime();
      Combined combined = Combination.of(files, codebook, Roster.empty());

      assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
      assertThat(combined.accepted()).hasSize(500);
      assertThat(combined.cells())
          .filteredOn(cell -> cell.codes().equals(List.of("_T")))
          .filteredOn(cell -> cell.table().startsWith("cases"))
          .allMatch(cell -> cell.exact() && cell.low() == 40_000);
    }
  }

  private static List<OptionalInt> values(Figures figures) {
    return figures.tables().stream()
        .map(FigureTable::cells)
        .flatMap(List::stream)
        .map(cell -> cell.value())
        .toList();
  }
}
