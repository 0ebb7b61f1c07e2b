package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;

/** What holds for every year that leaves, tried on years that chance made. */
final class RandomYearsTest {

  private static final int T = 5;
  private static final int YEARS = 6;

  private final Codebook codebook = BundledCodebook.load();
  private final Quantities quantities = new Quantities(codebook);

  @Test
  void no_cell_below_the_threshold_is_shown_and_what_is_shown_is_what_was_counted() {
    for (int year = 0; year < YEARS; year++) {
      CountedYear counted = counted(year);
      Map<Quantity, Tally> tallies = new HashMap<>();
      counted
          .tables()
          .forEach(
              table ->
                  table
                      .cells()
                      .forEach(
                          cell ->
                              tallies.put(
                                  quantities.of(table.definition(), cell.codes()), cell.tally())));
      release(counted, T, List.of())
          .forEach(
              (quantity, value) -> {
                if (value.isPresent()) {
                  Tally tally = Objects.requireNonNull(tallies.get(quantity));
                  assertThat(value).hasValue(tally.value());
                  assertThat(tally.reporters()).isGreaterThanOrEqualTo(T);
                }
              });
    }
  }

  @Test
  void of_every_sum_that_is_shown_three_parts_are_hidden_or_none() {
    int sums = 0;
    for (int year = 0; year < YEARS; year++) {
      ReleasedFigures released = released(counted(year), T, List.of());
      Map<Quantity, OptionalInt> shown = states(released);
      List<String> home = released.stayedHome().stream().map(StayedHome::table).toList();
      for (Ties.Sum sum : Ties.of(quantities).sums()) {
        boolean leaves = sum.parts().stream().anyMatch(part -> state(shown, part).isPresent());
        if (leaves && state(shown, sum.whole()).isPresent()) {
          sums++;
          assertThat(sum.parts().stream().filter(part -> state(shown, part).isEmpty()).count())
              .as("%s with %s at home", sum, home)
              .isNotIn(1L, 2L);
        }
      }
    }
    assertThat(sums).isGreaterThan(20);
  }

  @Test
  void a_second_audience_sees_nothing_that_the_first_one_did_not() {
    for (int year = 0; year < YEARS; year++) {
      CountedYear counted = counted(year);
      ReleasedFigures first = released(counted, 10, List.of());
      Map<Quantity, OptionalInt> before = states(first);
      states(released(counted, T, List.of(first.figures())))
          .forEach(
              (quantity, value) -> {
                if (value.isPresent() && !before.isEmpty()) {
                  boolean said =
                      before.entrySet().stream()
                          .anyMatch(
                              one ->
                                  one.getKey().unit() == quantity.unit()
                                      && one.getValue().isPresent());
                  assertThat(!said || state(before, quantity).isPresent()).isTrue();
                }
              });
    }
  }

  @Test
  void tables_of_two_axes_that_leave_form_a_forest() {
    for (int year = 0; year < YEARS; year++) {
      ReleasedFigures released = released(counted(year), T, List.of());
      List<String> home = released.stayedHome().stream().map(StayedHome::table).toList();

      assertThat(new Circles(codebook.layout()).closing(Set.copyOf(home))).isEmpty();
    }
  }

  @Test
  void every_hidden_cell_says_why_and_no_other_does() {
    for (int year = 0; year < YEARS; year++) {
      ReleasedFigures released = released(counted(year), T, List.of());
      for (FigureTable table : released.figures().tables()) {
        for (FigureCell cell : table.cells()) {
          assertThat(released.because(table.definition().id(), cell.codes()).isPresent())
              .isEqualTo(cell.value().isEmpty());
        }
      }
    }
  }

  @Test
  void the_same_chance_makes_the_same_release() {
    CountedYear counted = counted(3);

    assertThat(released(counted, T, List.of())).isEqualTo(released(counted, T, List.of()));
  }

  private Map<Quantity, OptionalInt> release(
      CountedYear counted, int threshold, List<Figures> earlier) {
    return states(released(counted, threshold, earlier));
  }

  private ReleasedFigures released(CountedYear counted, int threshold, List<Figures> earlier) {
    Seed seed = new Seed(new byte[Seed.LEAST_BYTES]);
    return new Releasing(codebook, threshold, seed, new ExactSuppression(Effort.normal()))
        .release(counted, earlier);
  }

  /** What is said of every quantity; the same in every table it stands in. */
  private Map<Quantity, OptionalInt> states(ReleasedFigures released) {
    Map<Quantity, OptionalInt> states = new HashMap<>();
    for (FigureTable table : released.figures().tables()) {
      for (FigureCell cell : table.cells()) {
        Quantity quantity = quantities.of(table.definition(), cell.codes());
        assertThat(states.getOrDefault(quantity, cell.value())).isEqualTo(cell.value());
        states.put(quantity, cell.value());
      }
    }
    return states;
  }

  private static OptionalInt state(Map<Quantity, OptionalInt> states, Quantity quantity) {
    return states.getOrDefault(quantity, OptionalInt.empty());
  }

  private CountedYear counted(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<OrganisationId> clients =
        IntStream.range(0, 8).mapToObj(i -> OrganisationId.random()).toList();
    List<CountableDossier> dossiers = new ArrayList<>();
    int number = 20 + 10 * (seed % 7);
    for (int i = 0; i < number; i++) {
      DossierBuilder dossier = DossierBuilder.begun("2025-03-01");
      if (random.nextInt(4) > 0) {
        dossier.at(clients.get(Math.min(random.nextInt(8), random.nextInt(8))));
      }
      for (Dimension dimension : codebook.dimensions()) {
        List<Category> all = dimension.categories();
        int rank = (int) (all.size() * Math.pow(random.nextDouble(), 3));
        dossier.answer(dimension.code(), all.get(rank).code());
      }
      dossiers.add(dossier.contact("2025-03-01", "phone").build());
    }
    return new Counting(codebook, CountingYear.nothingReleased()).count(dossiers, 2025);
  }
}
