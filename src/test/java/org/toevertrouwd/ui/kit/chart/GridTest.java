package org.toevertrouwd.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Words;

/** Tables of more than one column: on the screen, and as drawings that tell nothing hidden. */
final class GridTest {

  private static final Pattern HATCHED =
      Pattern.compile("<rect x=\"([^\"]+)\" y=\"[^\"]+\" width=\"([^\"]+)\"[^>]*url\\(#hatch\\)");

  private final Stand stand = new Stand();

  @Test
  void a_hidden_place_is_a_button_with_a_name_that_says_why_and_closes_with_escape() {
    GridTable table = table(List.of(new Amount.Known(8), new Amount.Hidden()));
    Grid grid =
        Fx.on(
            () ->
                new Grid(stand.kit(), table, (row, column) -> Words.body("want " + row + column)));
    Button hidden = (Button) grid.lookup("#hidden-kruis-0-1");
    assertThat(hidden.getAccessibleText()).startsWith("pesten, samen: afgeschermd");

    Fx.run(hidden::fire);
    assertThat(grid.lookup("#why-kruis-0-1")).isNotNull();
    Fx.run(
        () ->
            hidden.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    assertThat(grid.lookupAll(".bars-why")).isEmpty();
  }

  @Test
  void sums_bear_no_tint_and_the_largest_the_deepest() {
    GridTable table =
        new GridTable(
            "kruis",
            "Gedrag",
            "",
            List.of("dans", "film", "samen"),
            List.of(
                row("pesten", new Amount.Known(20), new Amount.Known(5), new Amount.Known(25)),
                row("samen", new Amount.Known(20), new Amount.Hidden(), new Amount.Known(30))),
            true,
            "");

    assertThat(table.tint(0, 0)).isEqualTo(4);
    assertThat(table.tint(0, 1)).isEqualTo(1);
    assertThat(table.tint(0, 2)).isZero();
    assertThat(table.tint(1, 1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void drawings_hatch_what_is_hidden_alike_and_say_nothing_else_of_it(int seed) {
    Random random = new Random(seed);
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      amounts.add(random.nextBoolean() ? new Amount.Known(10 + i) : new Amount.Hidden());
    }
    long hidden = amounts.stream().filter(Amount.Hidden.class::isInstance).count();
    GridTable grid = table(amounts);
    YearsTable years =
        new YearsTable("jaren", "Gedrag", "", grid.columns(), grid.rows(), "Alleen vertrokken.");
    ChartWords words = new ChartWords(stand.kit());

    for (ChartTable table : List.of(grid, years)) {
      String drawing = table.drawing(words);
      List<String> widths =
          HATCHED.matcher(drawing).results().map(found -> found.group(2)).toList();
      assertThat(widths).hasSize((int) hidden).allMatch("32"::equals);
      for (int i = 0; i < amounts.size(); i++) {
        boolean said = drawing.contains(">" + (10 + i) + "<");
        assertThat(said).isEqualTo(amounts.get(i) instanceof Amount.Known);
      }
      assertThat(drawing).doesNotContain("<metadata").doesNotContain("<desc");
    }
  }

  @Test
  void a_broken_series_is_said_in_words_and_has_no_bar() {
    YearsTable table =
        new YearsTable(
            "jaren",
            "Sector",
            "Dossiers",
            List.of("2024", "2025 (nog thuis)"),
            List.of(row("games", new Amount.Incomparable(), new Amount.Known(7))),
            "");
    YearBars bars = Fx.on(() -> new YearBars(stand.kit(), table));
    Fx.run(() -> Looks.dress(new Scene(bars, 700, 300), true, 150));
    Fx.run(bars::applyCss);

    assertThat(bars.lookupAll(".bars-bar")).hasSize(1);
    assertThat(
            bars.lookupAll(".hatched").stream()
                .filter(node -> node.getStyleClass().contains("bars-hatch")))
        .isEmpty();
    assertThat(table.drawing(new ChartWords(stand.kit())))
        .contains("niet te vergelijken", "nog thuis");
  }

  @Test
  void a_name_that_is_long_breaks_between_words() {
    assertThat(SvgPage.lines("amateurkunsten, dansschool en onderwijs", 120))
        .containsExactly("amateurkunsten,", "dansschool en", "onderwijs");
  }

  private static GridTable.Row row(String label, Amount... amounts) {
    return new GridTable.Row(label, List.of(amounts));
  }

  /** As many columns as amounts, in one row. */
  private static GridTable table(List<Amount> amounts) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      columns.add(i == amounts.size() - 1 ? "samen" : "dans");
    }
    return new GridTable(
        "kruis",
        "Gedrag",
        "64 dossiers",
        columns,
        List.of(new GridTable.Row("pesten", amounts)),
        false,
        "");
  }
}
