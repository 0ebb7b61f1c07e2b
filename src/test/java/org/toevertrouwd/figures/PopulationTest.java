package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.figures.DossierBuilder.begun;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.CountableDossier.Standing;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.practice.OrganisationId;

final class PopulationTest {

  private final Codebook codebook = SmallCodebook.ofEveryUnit();

  @Nested
  class a_case {

    @Test
    void counts_in_the_year_of_its_first_conversation() {
      assertThat(units(begun("2025-01-01"), begun("2025-12-31"), begun("2024-12-31")))
          .containsExactly(Map.entry(Unit.CASES, 2));
    }

    @Test
    void of_a_second_reporter_of_the_same_situation_is_a_second_case() {
      OrganisationId theatre = OrganisationId.random();

      assertThat(units(begun("2025-03-01").at(theatre), begun("2025-03-01").at(theatre)))
          .containsEntry(Unit.CASES, 2);
    }

    @Test
    void that_one_reporter_brings_a_second_time_is_two_cases_of_one_reporter() {
      ReporterId reporter = ReporterId.random();

      List<Counted> cases =
          population(begun("2025-03-01").by(reporter), begun("2025-09-01").by(reporter))
              .of(Unit.CASES);

      assertThat(cases).hasSize(2).allMatch(counted -> counted.reporter().equals(reporter));
    }

    @Test
    void that_a_released_year_did_not_take_along_counts_in_the_next_one() {
      CountingYear years = new CountingYear(Set.of(2025));
      CountableDossier late = begun("2025-11-01").build();

      assertThat(population(2025, years, late).of(Unit.CASES)).isEmpty();
      assertThat(population(2026, years, late).of(Unit.CASES)).hasSize(1);
    }

    @Test
    void that_left_with_a_year_is_never_a_case_of_another_whatever_day_it_gets() {
      CountingYear years = new CountingYear(Set.of(2025));
      CountableDossier moved = begun("2026-02-01", 2025).build();

      assertThat(population(2025, years, moved).of(Unit.CASES)).hasSize(1);
      assertThat(population(2026, years, moved).of(Unit.CASES)).isEmpty();
    }
  }

  @Nested
  class support_to_the_other_side {

    @Test
    void is_kept_apart_from_cases() {
      assertThat(units(begun("2025-03-01").advice())).containsExactly(Map.entry(Unit.ADVICE, 1));
    }

    @Test
    void has_contacts_referrals_and_a_closing_like_any_other() {
      assertThat(
              units(
                  begun("2024-03-01")
                      .advice()
                      .contact("2025-01-05", "phone")
                      .referral("2025-01-06", "care", "proposed")
                      .closed("2025-02-01")))
          .containsExactly(
              Map.entry(Unit.CONTACTS, 1), Map.entry(Unit.REFERRALS, 1), Map.entry(Unit.CLOSED, 1));
    }
  }

  @Nested
  class contacts_and_referrals {

    @Test
    void count_in_their_own_year_for_dossiers_of_any_year() {
      assertThat(
              units(
                  begun("2023-03-01")
                      .contact("2024-12-31", "phone")
                      .contact("2025-01-01", "chat")
                      .referral("2025-02-01", "care", "proposed")
                      .referral("2026-02-01", "care", "proposed")))
          .containsExactly(Map.entry(Unit.CONTACTS, 1), Map.entry(Unit.REFERRALS, 1));
    }

    @Test
    void without_dates_count_by_their_number_where_the_dossier_begins() {
      Population population = population(begun("2025-03-01").undatedContacts(4));

      assertThat(population.of(Unit.CONTACTS)).singleElement().returns(4, Counted::number);
    }
  }

  @Nested
  class a_closing {

    @Test
    void counts_in_its_own_year_and_only_there() {
      CountableDossier dossier = begun("2024-10-01").closed("2025-02-01").build();

      assertThat(units(2024, dossier)).containsExactly(Map.entry(Unit.CASES, 1));
      assertThat(units(2025, dossier)).containsExactly(Map.entry(Unit.CLOSED, 1));
    }

    @Test
    void of_a_reopened_dossier_is_its_first_one_and_never_a_second() {
      CountableDossier reopened =
          begun("2024-10-01").closed("2024-12-01").contact("2025-01-15", "phone").build();

      assertThat(units(2024, reopened)).containsEntry(Unit.CLOSED, 1);
      assertThat(units(2025, reopened)).containsExactly(Map.entry(Unit.CONTACTS, 1));
    }
  }

  @Nested
  class a_dossier_that_stays_out {

    @Test
    void by_objection_is_only_counted_as_such() {
      assertThat(units(busy(Standing.OBJECTED))).containsExactly(Map.entry(Unit.EXCLUDED, 1));
    }

    @Test
    void because_an_earlier_confidant_counts_it_is_only_counted_as_such() {
      assertThat(units(busy(Standing.EARLIER_CONFIDANT)))
          .containsExactly(Map.entry(Unit.EXCLUDED, 1));
    }

    @Test
    void is_counted_in_the_year_it_begins_only() {
      assertThat(units(2026, busy(Standing.OBJECTED).build())).isEmpty();
    }

    @Test
    void says_why() {
      Population population =
          population(busy(Standing.OBJECTED), busy(Standing.EARLIER_CONFIDANT).advice());

      assertThat(population.of(Unit.EXCLUDED))
          .extracting(counted -> counted.answers().one("excluded-reason").orElseThrow())
          .containsExactly("objected", "earlier-confidant");
    }

    private DossierBuilder busy(Standing standing) {
      return begun("2025-03-01")
          .standing(standing)
          .contact("2025-04-01", "phone")
          .contact("2026-04-01", "phone")
          .referral("2025-04-01", "care", "proposed")
          .closed("2025-05-01");
    }
  }

  @Nested
  class a_contributor {

    @Test
    void is_the_organisation_and_a_dossier_without_one_is_its_own() {
      OrganisationId theatre = OrganisationId.random();

      List<Counted> cases =
          population(
                  begun("2025-03-01").at(theatre),
                  begun("2025-03-01").at(theatre),
                  begun("2025-03-01"),
                  begun("2025-03-01"))
              .of(Unit.CASES);

      assertThat(cases).extracting(Counted::contributor).doesNotContainNull();
      assertThat(cases.stream().map(Counted::contributor).distinct()).hasSize(3);
    }
  }

  private Map<Unit, Integer> units(DossierBuilder... dossiers) {
    return units(
        2025, Stream.of(dossiers).map(DossierBuilder::build).toArray(CountableDossier[]::new));
  }

  private Map<Unit, Integer> units(int year, CountableDossier... dossiers) {
    Population population = population(year, CountingYear.nothingReleased(), dossiers);
    Map<Unit, Integer> sizes = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      if (!population.of(unit).isEmpty()) {
        sizes.put(unit, population.of(unit).size());
      }
    }
    return sizes;
  }

  private Population population(DossierBuilder... dossiers) {
    return population(
        2025,
        CountingYear.nothingReleased(),
        Stream.of(dossiers).map(DossierBuilder::build).toArray(CountableDossier[]::new));
  }

  private Population population(int year, CountingYear years, CountableDossier... dossiers) {
    Population population =
        new Population(year, years, new DerivedAnswers(codebook, new HashSet<>()));
    Stream.of(dossiers).forEach(population::add);
    return population;
  }
}
