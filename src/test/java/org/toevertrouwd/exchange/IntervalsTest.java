package org.toevertrouwd.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

/** What follows for hidden cells from the published ones, checked against trying everything. */
final class IntervalsTest {

  private static final int THRESHOLD = Packages.TERMS.threshold();

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  private static Map<String, List<Interval>> intervals(Codebook codebook, Figures figures) {
    try {
      return new Relations(new LayoutCells(codebook)).intervals(figures.tables());
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  private static Interval interval(long low, long high) {
    return new Interval(low, OptionalLong.of(high));
  }

  @Nested
  final class A_one_way_table {

    private List<Interval> of(Map<String, Integer> published) {
      return intervals(Codebooks.TINY, Tiny.figures(2025, published))
          .getOrDefault("cases-role", List.of());
    }

    @Test
    void of_which_everything_is_published_is_exact() {
      assertThat(of(Map.of("affected", 20, "witness", 6, "unknown", 5, "_T", 31)))
          .containsExactly(interval(20, 20), interval(6, 6), interval(5, 5), interval(31, 31));
    }

    @Test
    void leaves_the_hidden_cells_what_the_published_ones_do_not_take() {
      assertThat(of(Map.of("affected", 20, "_T", 30)))
          .containsExactly(interval(20, 20), interval(0, 10), interval(0, 10), interval(30, 30));
    }

    @Test
    void gives_away_a_cell_that_is_hidden_alone() {
      assertThat(of(Map.of("affected", 20, "witness", 6, "_T", 30)))
          .contains(interval(4, 4), org.assertj.core.api.Assertions.atIndex(2));
    }

    @Test
    void with_a_hidden_total_has_no_upper_bounds() {
      assertThat(of(Map.of("affected", 20, "witness", 6)))
          .containsExactly(
              interval(20, 20),
              interval(6, 6),
              Interval.ANYTHING,
              new Interval(26, OptionalLong.empty()));
    }

    @Test
    void that_stayed_home_says_nothing() {
      assertThat(of(Map.of())).containsOnly(Interval.ANYTHING);
    }

    @ParameterizedTest
    @MethodSource("org.toevertrouwd.exchange.IntervalsTest#seeds")
    void has_the_bounds_that_trying_everything_finds(int seed) {
      Random random = new Random(seed);
      Figures counted = Practices.counted(Codebooks.TINY, 10 + random.nextInt(20), random);
      Figures figures =
          Practices.hiding(
              counted, THRESHOLD, (table, cell) -> !cell.total() && random.nextBoolean());
      FigureTable table = figures.tables().getFirst();
      int total = table.cells().getLast().value().orElseThrow();

      assertThat(intervals(Codebooks.TINY, figures).get("cases-role"))
          .isEqualTo(tried(table.cells(), total));
    }

    /** Tries every way to fill three cells up to the total. */
    private static List<Interval> tried(List<FigureCell> cells, int total) {
      long[] low = {total, total, total, total};
      long[] high = new long[4];
      for (int first = 0; first <= total; first++) {
        for (int second = 0; first + second <= total; second++) {
          int[] values = {first, second, total - first - second, total};
          boolean fits =
              IntStream.range(0, 4)
                  .allMatch(i -> cells.get(i).value().orElse(values[i]) == values[i]);
          for (int i = 0; fits && i < 4; i++) {
            low[i] = Math.min(low[i], values[i]);
            high[i] = Math.max(high[i], values[i]);
          }
        }
      }
      return IntStream.range(0, 4).mapToObj(i -> interval(low[i], high[i])).toList();
    }
  }

  @Nested
  final class Linked_tables {

    @ParameterizedTest
    @MethodSource("org.toevertrouwd.exchange.IntervalsTest#seeds")
    void always_hold_the_true_value(int seed) {
      Random random = new Random(seed);
      Figures counted = Practices.counted(Codebooks.SMALL, 40 + random.nextInt(200), random);
      double share = random.nextDouble();
      Figures figures =
          Practices.hiding(counted, THRESHOLD, (table, cell) -> random.nextDouble() < share);
      Map<String, List<Interval>> intervals = intervals(Codebooks.SMALL, figures);

      for (FigureTable table : counted.tables()) {
        List<Interval> own = intervals.getOrDefault(table.definition().id(), List.of());
        for (int cell = 0; cell < own.size(); cell++) {
          long value = table.cells().get(cell).value().orElseThrow();
          assertThat(own.get(cell).low()).isLessThanOrEqualTo(value);
          assertThat(own.get(cell).high().orElse(value)).isGreaterThanOrEqualTo(value);
        }
      }
    }

    @Test
    void share_the_total_of_the_unit() {
      Figures figures = only(Map.of("cases-sector _T", 60));

      assertThat(intervals(Codebooks.SMALL, figures).get("cases-role"))
          .containsExactly(interval(0, 60), interval(0, 60), interval(0, 60), interval(60, 60));
    }

    @Test
    void bound_a_multi_valued_cell_by_the_total_of_the_unit() {
      Figures figures = only(Map.of("cases-sector _T", 60));

      assertThat(intervals(Codebooks.SMALL, figures).get("cases-forms"))
          .containsOnly(interval(0, 60));
    }

    @Test
    void do_not_bound_another_unit() {
      Figures figures = only(Map.of("cases-sector _T", 60));

      assertThat(intervals(Codebooks.SMALL, figures).get("contacts-channel"))
          .containsOnly(Interval.ANYTHING);
    }

    @Test
    void share_the_margins_of_a_two_way_table() {
      Figures figures = only(Map.of("cases-role witness", 9));

      assertThat(cell(figures, "cases-sector-role", List.of("_T", "witness")))
          .isEqualTo(interval(9, 9));
      assertThat(cell(figures, "cases-sector-role", List.of("arts", "witness")))
          .isEqualTo(interval(0, 9));
    }

    @Test
    void add_categories_up_to_the_wider_one() {
      Figures figures = only(Map.of("cases-sector dance", 11, "cases-sector music", 12));

      assertThat(cell(figures, "cases-sector-role", List.of("arts", "_T")))
          .isEqualTo(interval(23, 23));
    }

    private Interval cell(Figures figures, String table, List<String> codes) {
      LayoutCells layout = new LayoutCells(Codebooks.SMALL);
      int place = layout.of(layout.table(table).orElseThrow()).indexOf(codes);
      return intervals(Codebooks.SMALL, figures).getOrDefault(table, List.of()).get(place);
    }

    /** Publishes cells named by table and codes, and hides the rest. */
    private static Figures only(Map<String, Integer> published) {
      Map<String, Integer> left = new HashMap<>(published);
      Figures all =
          Practices.figures(
              new LayoutCells(Codebooks.SMALL),
              Practices.YEAR,
              (table, codes) -> left.getOrDefault(table.id() + " " + String.join("/", codes), 0));
      return Practices.hiding(all, 1, (table, cell) -> false);
    }
  }
}
