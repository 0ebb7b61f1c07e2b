package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebooks.LaterCodebook;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.TableCells;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.YearsTable;

/** Years beside one another, also over two versions of the codebook. */
final class YearsBesideTest {

  private static final Codebook FIRST = Stand.REFERENCE.codebook();
  private static final Codebook SECOND = LaterCodebook.second().codebook();

  private final Stand stand = new Stand();

  @Test
  void one_year_is_nothing_to_compare() {
    assertThat(beside(year(2024, FIRST, true, Map.of("film", 9))).tables()).isEmpty();
  }

  @Test
  void an_older_codebook_is_mapped_and_what_is_new_is_said_to_be_incomparable() {
    YearsTable sector =
        sector(
            beside(
                year(2025, SECOND, false, Map.of("arts", 20, "games", 6)),
                year(2024, FIRST, true, Map.of("arts", 11, "circus", 6, "film", 9))));

    assertThat(sector.years()).containsExactly("2024", "2025 (nog thuis)");
    assertThat(row(sector, "games (nl)"))
        .containsExactly(new Amount.Incomparable(), new Amount.Known(6));
    assertThat(row(sector, "kunsten")).containsExactly(new Amount.Known(17), new Amount.Known(20));
    assertThat(row(sector, "film")).containsExactly(new Amount.Known(9), new Amount.Hidden());
  }

  @Test
  void rows_that_say_something_stand_first_and_none_is_left_out() {
    YearsTable sector =
        sector(
            beside(
                year(2024, FIRST, true, Map.of("literature", 8)),
                year(2025, FIRST, true, Map.of("film", 9))));

    assertThat(sector.rows()).hasSize(12);
    assertThat(sector.rows().subList(0, 2)).allMatch(row -> !hidden(row.amounts()));
    assertThat(sector.rows().subList(2, 12)).allMatch(row -> hidden(row.amounts()));
  }

  @Test
  void a_last_year_below_the_floor_hides_its_side_only() {
    YearLeft nothing =
        new YearLeft(
            new Figures(2025, new CodebookRef(FIRST.id(), "1", FIRST.sha256()), true, List.of()),
            FIRST,
            true);
    YearsTable sector = sector(beside(year(2024, FIRST, true, Map.of("film", 9)), nothing));

    assertThat(row(sector, "film")).containsExactly(new Amount.Known(9), new Amount.Hidden());
  }

  private YearsBeside beside(YearLeft... years) {
    return new YearsBeside(List.of(years), stand.kit().wording(YearsBeside.class));
  }

  private static YearsTable sector(YearsBeside beside) {
    return beside.tables().stream()
        .filter(table -> table.id().equals("jaar-na-jaar-cases-sector"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Amount> row(YearsTable table, String label) {
    return table.rows().stream()
        .filter(row -> row.label().equals(label))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  private static boolean hidden(List<Amount> amounts) {
    return amounts.stream().allMatch(Amount.Hidden.class::isInstance);
  }

  private static YearLeft year(
      int year, Codebook codebook, boolean left, Map<String, Integer> sectors) {
    List<FigureTable> tables =
        codebook.layout().stream()
            .map(
                table ->
                    new FigureTable(
                        table,
                        TableCells.of(codebook, table).stream()
                            .map(codes -> new FigureCell(codes, value(table.id(), codes, sectors)))
                            .toList()))
            .toList();
    CodebookRef ref = new CodebookRef(codebook.id(), codebook.version(), codebook.sha256());
    return new YearLeft(new Figures(year, ref, false, tables), codebook, left);
  }

  private static OptionalInt value(String table, List<String> codes, Map<String, Integer> sectors) {
    return Optional.ofNullable(sectors.get(codes.getFirst()))
        .filter(_ -> table.equals("cases-sector"))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }
}
