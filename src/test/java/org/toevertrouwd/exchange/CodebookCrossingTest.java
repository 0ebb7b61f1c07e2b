package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.Figures;

/**
 * Packages counted by the codebook before the current one: {@code dance} became {@code stage},
 * {@code music} is only known to be in the arts, {@code opera} is new.
 */
final class CodebookCrossingTest {

  @TempDir Path folder;

  private List<CombinedCell> combined(Codebook codebook, Figures figures) throws IOException {
    Path file = folder.resolve(codebook.version());
    Files.write(file, Packages.write(codebook, figures, SigningKey.generate()));
    return Combination.of(List.of(file), Codebooks.NEXT, List.of(Codebooks.SMALL), Roster.empty())
        .cells();
  }

  private static CombinedCell cell(List<CombinedCell> cells, String table, String... codes) {
    return cells.stream()
        .filter(cell -> cell.table().equals(table) && cell.codes().equals(List.of(codes)))
        .findFirst()
        .orElseThrow();
  }

  private static final Figures OLD = Practices.counted(Codebooks.SMALL, 400, new Random(11));

  private static int old(String table, String... codes) {
    return OLD.tables().stream()
        .filter(one -> one.definition().id().equals(table))
        .flatMap(one -> one.cells().stream())
        .filter(one -> one.codes().equals(List.of(codes)))
        .findFirst()
        .orElseThrow()
        .value()
        .orElseThrow();
  }

  @Test
  void an_unchanged_code_keeps_its_count() throws IOException {
    CombinedCell school = cell(combined(Codebooks.SMALL, OLD), "cases-sector", "school");

    assertThat(school.exact()).isTrue();
    assertThat(school.low()).isEqualTo(old("cases-sector", "school"));
  }

  @Test
  void a_code_with_a_follower_counts_there_and_a_vague_one_widens_its_upper_bound()
      throws IOException {
    CombinedCell stage = cell(combined(Codebooks.SMALL, OLD), "cases-sector", "stage");

    assertThat(stage.low()).isEqualTo(old("cases-sector", "dance"));
    assertThat(stage.high())
        .isEqualTo(OptionalLong.of(old("cases-sector", "dance") + old("cases-sector", "music")));
  }

  @Test
  void a_new_code_is_bounded_by_the_total_of_its_unit() throws IOException {
    CombinedCell opera = cell(combined(Codebooks.SMALL, OLD), "cases-sector", "opera");

    assertThat(opera.low()).isZero();
    assertThat(opera.high()).isEqualTo(OptionalLong.of(400));
  }

  @Test
  void totals_and_wider_categories_stay_exact() throws IOException {
    List<CombinedCell> cells = combined(Codebooks.SMALL, OLD);

    assertThat(cell(cells, "cases-sector", "_T").low()).isEqualTo(400);
    assertThat(cell(cells, "cases-sector-role", "arts", "witness"))
        .isEqualTo(
            new CombinedCell(
                "cases-sector-role",
                List.of("arts", "witness"),
                old("cases-sector-role", "arts", "witness"),
                OptionalLong.of(old("cases-sector-role", "arts", "witness"))));
  }

  @Test
  void a_package_of_the_current_codebook_is_taken_as_it_is() throws IOException {
    Figures figures = Practices.counted(Codebooks.NEXT, 400, new Random(12));

    assertThat(combined(Codebooks.NEXT, figures)).allMatch(CombinedCell::exact);
  }

  @Test
  void a_package_of_an_unknown_codebook_is_refused() throws IOException {
    Path file = folder.resolve("old");
    Files.write(file, Packages.write(Codebooks.SMALL, OLD, SigningKey.generate()));

    assertThat(Combination.of(List.of(file), Codebooks.NEXT, Roster.empty()).refused())
        .extracting(RefusedPackage::reason)
        .containsExactly(Refusal.CODEBOOK_UNKNOWN);
  }

  @Test
  void a_table_that_did_not_exist_is_bounded_by_nothing_or_the_unit() {
    CodebookCrossing crossing =
        new CodebookCrossing(new LayoutCells(Codebooks.TINY), new LayoutCells(Codebooks.SMALL));
    Interval thirty = new Interval(30, OptionalLong.of(30));
    var crossed =
        crossing.cross(
            java.util.Map.of(
                "cases-role", List.of(Interval.NONE, Interval.NONE, Interval.NONE, thirty)));

    assertThat(crossed.get("cases-forms")).containsOnly(thirty.atMost());
    assertThat(crossed.get("contacts-channel")).containsOnly(Interval.ANYTHING);
  }
}
