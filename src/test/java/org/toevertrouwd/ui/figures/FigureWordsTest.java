package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.StayedHome;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

final class FigureWordsTest {

  private static final Codebook CODEBOOK = Stand.REFERENCE.codebook();

  private final FigureWords words =
      new FigureWords(CODEBOOK, Wording.of(FigureWords.class, Language.NL));

  @Test
  void a_table_has_its_name_its_total_and_its_rows_in_words() {
    BarTable rows = words.rows(2025, table("cases-gender", OptionalInt.of(41), 18, 12), "");

    assertThat(rows.title()).isEqualTo("Gender");
    assertThat(rows.measure()).isEqualTo("41 dossiers");
    assertThat(rows.id()).isEqualTo("cijfers-2025-cases-gender");
    assertThat(rows.rows())
        .startsWith(
            new BarTable.Row("vrouw", new Amount.Known(18)),
            new BarTable.Row("man", new Amount.Known(12)),
            new BarTable.Row("x", new Amount.Hidden()))
        .hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void none_one_and_many_are_said_as_a_person_would(Language language) {
    Wording wording = Wording.of(FigureWords.class, language);
    for (Unit unit : Unit.values()) {
      assertThat(wording.text("count", unit, 0)).doesNotContain("0").isNotBlank();
      assertThat(wording.text("count", unit, 1)).startsWith("1 ");
      assertThat(wording.text("count", unit, 41)).startsWith("41 ").doesNotContain("{");
      assertThat(wording.text("unit", unit)).isNotBlank();
    }
  }

  @Test
  void a_hidden_total_is_said_to_be_hidden() {
    assertThat(words.measure(table("cases-gender", OptionalInt.empty(), 18)))
        .isEqualTo("Dossiers, totaal afgeschermd");
  }

  @Test
  void only_tables_of_which_something_leaves_are_shown_and_every_unit_has_its_total() {
    Figures figures =
        figures(
            table("cases-gender", OptionalInt.of(41), 18, 12),
            table("cases-sector", OptionalInt.of(41)),
            table("advice-role", OptionalInt.empty()));

    List<UnitSeen> units = FigureWords.units(figures);

    assertThat(units).hasSize(Unit.values().length);
    assertThat(units.getFirst().total()).isEqualTo(new Amount.Known(41));
    assertThat(units.getFirst().tables())
        .extracting(table -> table.definition().id())
        .containsExactly("cases-gender");
    assertThat(units.get(1).total()).isEqualTo(new Amount.Hidden());
    assertThat(LeavingSize.of(figures)).isEqualTo(new LeavingSize(1, 4, 2, 2));
  }

  @Test
  void what_stays_home_is_said_by_reason() {
    ReleasedFigures leaving =
        new ReleasedFigures(
            figures(),
            5,
            List.of(
                new StayedHome("cases-grounds", StayedHome.Reason.LINKED),
                new StayedHome("cases-sector-statute", StayedHome.Reason.CIRCLE),
                new StayedHome("cases-risk-factors", StayedHome.Reason.LINKED)),
            List.of());

    List<FigureWords.Home> homes = words.home(leaving);

    assertThat(homes).hasSize(2);
    assertThat(homes.getFirst().tables())
        .containsExactly("discriminatiegronden (Dossiers)", "risicofactoren (Dossiers)");
    assertThat(homes.getLast().tables()).containsExactly("sector × statuut (Dossiers)");
  }

  @Test
  void of_a_year_that_left_the_reason_is_no_longer_known() {
    ReleasedFigures left =
        new ReleasedFigures(
            figures(table("cases-sector", OptionalInt.of(41))), 5, List.of(), List.of());

    assertThat(words.home(left))
        .singleElement()
        .satisfies(home -> assertThat(home.title()).contains("geen enkele cel"));
  }

  private static Figures figures(FigureTable... tables) {
    return new Figures(
        2025,
        new CodebookRef(CODEBOOK.id(), CODEBOOK.version(), CODEBOOK.sha256()),
        false,
        List.of(tables));
  }

  /** The first cells with values, the others hidden. */
  private static FigureTable table(String id, OptionalInt total, int... values) {
    TableDefinition definition =
        CODEBOOK.layout().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    List<FigureCell> cells = new ArrayList<>();
    int size = CODEBOOK.categories(definition.axes().getFirst()).size();
    IntStream.range(0, size)
        .mapToObj(
            place ->
                new FigureCell(
                    List.of(CODEBOOK.categories(definition.axes().getFirst()).get(place).code()),
                    place < values.length ? OptionalInt.of(values[place]) : OptionalInt.empty()))
        .forEach(cells::add);
    cells.add(new FigureCell(List.of(FigureCell.TOTAL), total));
    return new FigureTable(definition, cells);
  }
}
