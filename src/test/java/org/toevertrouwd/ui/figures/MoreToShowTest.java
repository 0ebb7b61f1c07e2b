package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.chart.Amount;

/** What could be done to publish more, against what was counted and what leaves. */
final class MoreToShowTest {

  private static final int YEAR = 2025;

  private final Stand stand = new Stand();
  private final List<OpenKluis> opened = new ArrayList<>();

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void lock() {
    opened.forEach(OpenKluis::close);
  }

  @ParameterizedTest
  @CsvSource({"2, 34", "3, 60"})
  void says_of_every_unit_that_shows_nothing_how_much_it_lacks(int seed, int dossiers)
      throws Exception {
    YearSeen year = seen(seed, dossiers);
    List<Unit> waiting = new ArrayList<>();
    for (More more : of(year)) {
      if (more instanceof More.UnitWaits waits) {
        waiting.add(waits.unit());
      }
    }

    for (UnitSeen unit : FigureWords.units(year.leaving().figures())) {
      boolean total = unit.total() instanceof Amount.Known;
      assertThat(waiting.contains(unit.unit())).isEqualTo(!total);
    }
    assertThat(waiting).contains(Unit.EXCLUDED);
  }

  @ParameterizedTest
  @CsvSource({"2, 34", "3, 60"})
  void names_only_rows_that_are_hidden_and_lack_one_or_two(int seed, int dossiers)
      throws Exception {
    YearSeen year = seen(seed, dossiers);
    List<More.NearRows> near = new ArrayList<>();
    for (More more : of(year)) {
      if (more instanceof More.NearRows rows) {
        near.add(rows);
      }
    }

    assertThat(near).isNotEmpty();
    for (More.NearRows table : near) {
      assertThat(table.rows())
          .isNotEmpty()
          .allMatch(row -> row.missing() == 1 || row.missing() == 2);
      assertThat(table.rows()).isSortedAccordingTo((one, other) -> one.missing() - other.missing());
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 60", "2, 34"})
  void wider_groups_that_leave_stand_in_the_figures_and_on_the_page(int seed, int dossiers)
      throws Exception {
    YearSeen year = seen(seed, dossiers);
    Figures figures = year.leaving().figures();
    for (Unit unit : Unit.values()) {
      for (WiderSums sums : WiderSums.of(figures, unit)) {
        assertThat(sums.from().stayedHome()).isTrue();
        assertThat(sums.sums()).anyMatch(cell -> cell.value().isPresent());
        assertThat(sums.sums()).isSubsetOf(sums.from().cells());
      }
    }
    for (FigureTable table : figures.tables()) {
      if (table.definition().axes().size() == 2) {
        for (FigureCell cell : table.cells()) {
          boolean side = cell.codes().stream().filter(FigureCell.TOTAL::equals).count() == 1;
          if (side && cell.value().isPresent()) {
            assertThat(onPage(figures, table, cell)).as(table.definition().id()).isTrue();
          }
        }
      }
    }
  }

  /** In a cross table that is shown, in its wider sums, or in the one-way table of the question. */
  private static boolean onPage(Figures figures, FigureTable table, FigureCell cell) {
    int side = cell.codes().getFirst().equals(FigureCell.TOTAL) ? 1 : 0;
    var axis = table.definition().axes().get(side);
    Unit unit = table.definition().unit();
    boolean shown =
        figures.tables().stream()
            .filter(one -> one.definition().unit() == unit)
            .filter(one -> one.definition().axes().contains(axis))
            .anyMatch(one -> !one.stayedHome());
    return shown || WiderSums.of(figures, unit).stream().anyMatch(sums -> sums.axis().equals(axis));
  }

  private List<More> of(YearSeen year) {
    FigureWords words =
        new FigureWords(Stand.REFERENCE.codebook(), stand.kit().wording(FigureWords.class));
    return new MoreToShow(year, words).all();
  }

  private YearSeen seen(int seed, int dossiers) throws Exception {
    OpenKluis kluis = Kluizen.create(folder.resolve("mijn.kluis"));
    opened.add(kluis);
    PracticeWriter.write(
        kluis.store(), new PracticeMaker(seed, List.of("caw", "line-1712")).make(YEAR, dossiers));
    FiguresModel model =
        new FiguresModel(stand.desk(kluis), (_, job) -> job.start(), (_, job) -> job.start());
    model.choose(YEAR);
    return model.seen().get().orElseThrow();
  }
}
