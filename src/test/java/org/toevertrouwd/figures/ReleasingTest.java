package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.toevertrouwd.figures.DossierBuilder.begun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.StayedHome.Reason;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

final class ReleasingTest {

  private static final Suppressor ENGINE = new ExactSuppression(Effort.normal());

  private static final int T = 5;

  private final Codebook codebook = SmallCodebook.ofEveryUnit();
  private final List<OrganisationId> organisations =
      IntStream.range(0, 6).mapToObj(i -> OrganisationId.random()).toList();

  @Nested
  class below_the_floor {

    @Test
    void the_figures_say_that_and_nothing_else() {
      ReleasedFigures released = release(T, counted(dossiers(9, "film")));

      assertThat(released.figures().belowFloor()).isTrue();
      assertThat(released.figures().tables()).isEmpty();
      assertThat(released.figures().year()).isEqualTo(2025);
    }

    @Test
    void every_table_stayed_home_and_it_is_said_why() {
      assertThat(release(T, counted(dossiers(9, "film"))).stayedHome())
          .hasSameSizeAs(codebook.layout())
          .allMatch(home -> home.reason() == Reason.TOO_FEW_REPORTERS);
    }

    @Test
    void twice_the_threshold_is_not() {
      assertThat(release(T, counted(dossiers(10, "film"))).figures().belowFloor()).isFalse();
    }

    @Test
    void is_sooner_with_a_higher_threshold() {
      assertThat(release(10, counted(dossiers(19, "film"))).figures().belowFloor()).isTrue();
      assertThat(release(10, counted(dossiers(20, "film"))).figures().belowFloor()).isFalse();
    }
  }

  @Nested
  class above_it {

    private final CountedYear counted =
        counted(
            together(dossiers(20, "film"), together(dossiers(12, "media"), dossiers(14, "dance"))));
    private final ReleasedFigures released = release(T, counted);

    @Test
    void every_table_and_every_cell_of_the_layout_is_there() {
      assertThat(released.figures().tables())
          .zipSatisfy(
              counted.raw().tables(),
              (left, raw) -> {
                assertThat(left.definition()).isEqualTo(raw.definition());
                assertThat(left.cells().stream().map(FigureCell::codes))
                    .containsExactlyElementsOf(
                        raw.cells().stream().map(FigureCell::codes).toList());
              });
    }

    @Test
    void what_is_visible_is_what_was_counted() {
      assertThat(values(released, "sector")).contains("_T 46").hasSize(5);
      assertThat(values(released, "sector").stream().filter(text -> text.endsWith(" -")))
          .hasSizeGreaterThanOrEqualTo(3)
          .contains("unknown -");
      assertThat(
              List.of(
                  "film 20",
                  "media 12",
                  "dance 14",
                  "unknown -",
                  "_T 46",
                  "film -",
                  "media -",
                  "dance -"))
          .containsAll(values(released, "sector"));
    }

    @Test
    void a_table_that_cannot_be_protected_shows_the_total_of_its_unit_only() {
      assertThat(values(released, "behaviour"))
          .containsExactly("bullying -", "discrimination -", "assault -", "unknown -", "_T 46");
      assertThat(released.stayedHome())
          .contains(new StayedHome("behaviour", Reason.EVERY_CELL_HIDDEN));
    }

    @Test
    void tables_that_stay_home_show_no_inner_cell() {
      assertThat(tables(released, "behaviour-forms", "grounds", "behaviour-sector"))
          .allMatch(FigureTable::stayedHome)
          .flatExtracting(FigureTable::cells)
          .filteredOn(cell -> !cell.total())
          .allMatch(cell -> cell.value().isEmpty());
    }

    @Test
    void units_below_their_own_floor_show_nothing_not_even_a_total() {
      assertThat(values(released, "advice-role"))
          .containsExactly("manager -", "accused -", "unknown -", "_T -");
      assertThat(released.stayedHome())
          .contains(new StayedHome("advice-role", Reason.TOO_FEW_REPORTERS));
    }

    @Test
    void the_reasons_come_in_the_order_of_the_layout() {
      List<String> order = codebook.layout().stream().map(table -> table.id()).toList();

      assertThat(released.stayedHome().stream().map(StayedHome::table))
          .isSubsetOf(order)
          .isSortedAccordingTo(Comparator.comparingInt(order::indexOf));
    }

    @Test
    void the_same_seed_makes_the_same_release_again() {
      assertThat(release(T, counted)).isEqualTo(released);
    }
  }

  @Nested
  class a_unit {

    @Test
    void with_one_organisation_too_large_stays_home_and_says_so() {
      List<CountableDossier> mine =
          dossiers(30, "film").stream().map(dossier -> at(organisations.getFirst())).toList();
      List<CountableDossier> others = dossiers(4, "dance");

      assertThat(release(T, counted(together(mine, others))).stayedHome())
          .allMatch(home -> home.reason() == Reason.ONE_CONTRIBUTOR_TOO_LARGE);
    }

    @Test
    void with_two_contributors_stays_home_and_says_so() {
      List<CountableDossier> both = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        both.add(at(organisations.get(i % 2)));
      }

      assertThat(release(T, counted(both)).stayedHome())
          .allMatch(home -> home.reason() == Reason.TOO_FEW_CONTRIBUTORS);
    }

    private CountableDossier at(OrganisationId organisation) {
      return begun("2025-02-01").at(organisation).build();
    }
  }

  @Test
  void a_linked_table_shows_the_total_of_its_unit_for_that_is_one_cell_of_all_its_tables() {
    Codebook linked =
        new SmallCodebook()
            .single(Unit.CASES, "sector", "film", "dance", "unknown")
            .table("wide", false, List.of(new Axis("gender", false)), "sector")
            .single(Unit.CASES, "gender", "x", "unknown")
            .build();
    CountedYear counted =
        new Counting(linked, CountingYear.nothingReleased()).count(dossiers(30, "film"), 2025);

    ReleasedFigures released = new Releasing(linked, T, seed(), ENGINE).release(counted);

    assertThat(values(released, "wide")).containsExactly("x -", "unknown -", "_T 30");
    assertThat(released.stayedHome()).contains(new StayedHome("wide", Reason.LINKED));
  }

  @Nested
  class after_a_release_for_another_audience {

    private final Codebook codebook =
        new SmallCodebook()
            .single(Unit.CASES, "sector", "film", "media", "dance", "odd", "unknown")
            .build();

    private final CountedYear counted =
        new Counting(codebook, CountingYear.nothingReleased())
            .count(
                IntStream.range(0, 4)
                    .mapToObj(
                        i -> dossiers(13 + i, List.of("film", "media", "dance", "odd").get(i)))
                    .flatMap(List::stream)
                    .toList(),
                2025);

    @Test
    void no_cell_is_shown_that_the_first_one_hides() {
      for (byte first = 0; first < 20; first++) {
        ReleasedFigures bureau = release(12, counted, first, List.of());
        List<String> shown = shown(release(T, counted, 99, List.of(bureau.figures())));

        assertThat(shown(bureau)).isNotEmpty().containsAll(shown);
      }
    }

    @Test
    void other_chances_alone_would_show_one() {
      assertThat(shown(release(12, counted, 1, List.of())))
          .isNotEqualTo(shown(release(12, counted, 2, List.of())));
    }

    @Test
    void a_table_of_which_only_the_total_left_then_stays_home_now() {
      ReleasedFigures none = release(20, counted, 1, List.of());

      assertThat(shown(none)).isEmpty();
      assertThat(none.stayedHome()).contains(new StayedHome("sector", Reason.EVERY_CELL_HIDDEN));
      assertThat(shown(release(T, counted, 1, List.of(none.figures())))).isEmpty();
    }

    @Test
    void a_table_of_which_nothing_left_then_may_leave_now() {
      ReleasedFigures nothing = release(1_000, counted, 1, List.of());

      assertThat(nothing.figures().belowFloor()).isTrue();
      assertThat(release(T, counted, 1, List.of(nothing.figures())))
          .isEqualTo(release(T, counted, 1, List.of()));
    }

    private ReleasedFigures release(
        int threshold, CountedYear counted, int seed, List<Figures> earlier) {
      byte[] bytes = new byte[Seed.LEAST_BYTES];
      bytes[0] = (byte) seed;
      return new Releasing(codebook, threshold, new Seed(bytes), ENGINE).release(counted, earlier);
    }

    private List<String> shown(ReleasedFigures released) {
      return values(released, "sector").stream()
          .filter(text -> !text.endsWith(" -") && !text.startsWith("_T"))
          .toList();
    }
  }

  @Test
  void a_threshold_below_five_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Releasing(codebook, 4, seed(), ENGINE));
  }

  private List<CountableDossier> dossiers(int number, String sector) {
    return IntStream.range(0, number)
        .mapToObj(i -> begun("2025-02-01").at(organisations.get(i % 6)).answer("sector", sector))
        .map(DossierBuilder::build)
        .toList();
  }

  private CountedYear counted(List<CountableDossier> dossiers) {
    return new Counting(codebook, CountingYear.nothingReleased()).count(dossiers, 2025);
  }

  private static List<CountableDossier> together(
      List<CountableDossier> some, List<CountableDossier> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private ReleasedFigures release(int threshold, CountedYear counted) {
    return new Releasing(codebook, threshold, seed(), ENGINE).release(counted);
  }

  private static Seed seed() {
    return new Seed(new byte[Seed.LEAST_BYTES]);
  }

  private static List<FigureTable> tables(ReleasedFigures released, String... ids) {
    return released.figures().tables().stream()
        .filter(table -> List.of(ids).contains(table.definition().id()))
        .toList();
  }

  private static List<String> values(ReleasedFigures released, String table) {
    return tables(released, table).getFirst().cells().stream()
        .map(
            cell ->
                cell.codes().getFirst()
                    + " "
                    + (cell.value().isPresent() ? cell.value().getAsInt() : "-"))
        .toList();
  }
}
