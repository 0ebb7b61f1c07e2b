package org.toevertrouwd.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebooks.YearComparison.Amount;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.TableCells;

/** A year that was counted by an earlier codebook, beside one of today. */
final class YearComparisonTest {

  private static final Codebook FIRST = BundledCodebook.load();
  private static final Codebook SECOND = LaterCodebook.second().codebook();

  private static Figures figures(Codebook codebook, Map<String, Integer> sectors) {
    List<FigureTable> tables =
        codebook.layout().stream()
            .filter(table -> table.axes().size() == 1)
            .map(
                table ->
                    new FigureTable(
                        table,
                        TableCells.of(codebook, table).stream()
                            .map(codes -> new FigureCell(codes, value(table.id(), codes, sectors)))
                            .toList()))
            .toList();
    return new Figures(
        2025, new CodebookRef(codebook.id(), codebook.version(), codebook.sha256()), false, tables);
  }

  private static OptionalInt value(String table, List<String> codes, Map<String, Integer> sectors) {
    Integer value = table.equals(sectorTable()) ? sectors.get(codes.getFirst()) : null;
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static String sectorTable() {
    return FIRST.layout().stream()
        .filter(table -> table.axes().size() == 1)
        .filter(table -> table.axes().getFirst().dimension().equals("sector"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Amount earlier(Figures then, Codebook older, Codebook current, String code) {
    return YearComparison.of(then, older, figures(current, Map.of()), current).stream()
        .filter(table -> table.definition().id().equals(sectorTable()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.codes().equals(List.of(code)))
        .findFirst()
        .orElseThrow()
        .earlier();
  }

  @Test
  void an_ended_answer_is_added_to_what_it_counts_as_now() {
    Figures then = figures(FIRST, Map.of("circus", 6, "arts", 11, "_T", 40));

    assertThat(earlier(then, FIRST, SECOND, "arts")).isEqualTo(new Amount.Shown(17));
    assertThat(earlier(then, FIRST, SECOND, "_T")).isEqualTo(new Amount.Shown(40));
  }

  @Test
  void a_hidden_part_hides_the_sum() {
    Figures then = figures(FIRST, Map.of("arts", 11));

    assertThat(earlier(then, FIRST, SECOND, "arts")).isEqualTo(new Amount.Hidden());
  }

  @Test
  void what_did_not_exist_then_cannot_be_compared() {
    Figures then = figures(FIRST, Map.of("film", 9));

    assertThat(earlier(then, FIRST, SECOND, "games")).isEqualTo(new Amount.NotComparable());
    assertThat(earlier(then, FIRST, SECOND, "film")).isEqualTo(new Amount.Shown(9));
  }

  @Test
  void what_ended_without_one_successor_makes_its_group_not_comparable() {
    Codebook wide =
        LaterCodebook.version(2).ended("sector", "circus", "arts-circus-literature", 1).codebook();
    Figures then = figures(FIRST, Map.of("circus", 6, "arts", 11, "literature", 7, "film", 9));

    assertThat(earlier(then, FIRST, wide, "arts")).isEqualTo(new Amount.NotComparable());
    assertThat(earlier(then, FIRST, wide, "literature")).isEqualTo(new Amount.NotComparable());
    assertThat(earlier(then, FIRST, wide, "film")).isEqualTo(new Amount.Shown(9));
  }

  @Test
  void the_same_codebook_compares_cell_by_cell() {
    Figures then = figures(FIRST, Map.of("circus", 6));

    assertThat(earlier(then, FIRST, FIRST, "circus")).isEqualTo(new Amount.Shown(6));
    assertThat(earlier(then, FIRST, FIRST, "arts")).isEqualTo(new Amount.Hidden());
  }

  @Test
  void a_year_below_the_floor_says_nothing() {
    Figures then =
        new Figures(2025, new CodebookRef(FIRST.id(), "1", FIRST.sha256()), true, List.of());

    assertThat(earlier(then, FIRST, SECOND, "arts")).isEqualTo(new Amount.Hidden());
  }
}
