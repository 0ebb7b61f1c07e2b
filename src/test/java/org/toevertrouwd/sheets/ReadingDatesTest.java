package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingDatesTest {

  private final DateText dates = new DateText(LocalDate.of(2026, 1, 15));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/03/2025",
        "12-3-25",
        "12.03.2025",
        "12 3 2025",
        "2025-03-12",
        "2025/3/12",
        "20250312",
        "45728",
        "45728.5",
        "12 maart 2025",
        "12 mrt 2025",
        "12 mrt. 2025",
        "12 mars 2025",
        "12 March 2025",
        "March 12, 2025",
        "wo 12/03/2025",
        "woensdag 12 maart 2025",
        "mercredi 12 mars 2025",
        "Wed 12 March 2025",
        "12th of March 2025",
        "12-mrt-2025",
        "12-mar-25",
        "12/03/2025 14:30",
        "2025-03-12T14:30:00Z",
        " 12/03/2025 ",
        "12/03/'25"
      })
  void the_twelfth_of_march_in_many_ways(String text) {
    assertThat(dates.read(text, false)).isEqualTo(new When.Day(LocalDate.of(2025, 3, 12)));
  }

  @ParameterizedTest
  @CsvSource({
    "1/2/25, 2025-02-01",
    "1/2/27, 2027-02-01",
    "1/2/28, 1928-02-01",
    "1/2/87, 1987-02-01"
  })
  void a_year_in_two_digits_is_at_most_the_next_one(String text, LocalDate date) {
    assertThat(dates.read(text, false)).isEqualTo(new When.Day(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2025",
        "32/01/2025",
        "2025-13-01",
        "01/13/2025",
        "29 februari 2025",
        "00/00/0000"
      })
  void days_that_never_were(String text) {
    assertThat(dates.read(text, false)).isEqualTo(new When.Impossible());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "binnenkort", "12", "12/03", "1/2/3/4", "999999", "12 foo 2025", "geleden"})
  void texts_that_are_no_date(String text) {
    assertThat(dates.read(text, false)).isEqualTo(new When.NotADate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 jaar geleden",
        "twee jaar geleden",
        "il y a 2 ans",
        "il y a deux ans",
        "2 years ago"
      })
  void two_years_ago(String text) {
    assertThat(dates.read(text, false)).isEqualTo(new When.Ago(Period.ofYears(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vorige maand", "afgelopen maand", "le mois dernier", "last month"})
  void last_month(String text) {
    assertThat(dates.read(text, false)).isEqualTo(new When.Previous(Period.ofMonths(1)));
  }

  @Test
  void a_month_or_year_is_a_stretch() {
    assertThat(dates.read("maart 2025", false))
        .isEqualTo(new When.Within(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)));
    assertThat(dates.read("02/2024", false))
        .isEqualTo(new When.Within(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    assertThat(dates.read("2024", false))
        .isEqualTo(new When.Within(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
  }

  @Nested
  final class In_a_column_of_american_dates {

    @Test
    void one_value_over_twelve_decides_for_all() throws SheetRefusedException {
      ImportPlan plan =
          Sheets.plan("Datum 1e gesprek;Rol", "03/04/2025;getuige", "03/25/2025;ouder");

      assertThat(plan.dossiers())
          .extracting(dossier -> dossier.intake().milestones().firstContactOn().orElseThrow())
          .containsExactly(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 25));
      assertThat(Sheets.notice(plan, Message.MONTH_FIRST)).isPresent();
    }

    @Test
    void values_of_both_kinds_refuse_the_ones_that_cannot_be() throws SheetRefusedException {
      ImportPlan plan =
          Sheets.plan("Datum 1e gesprek;Rol", "25/03/2025;getuige", "03/25/2025;ouder");

      assertThat(plan.report().refused())
          .containsExactly(new RefusedRow(3, Message.IMPOSSIBLE_FIRST_CONVERSATION));
    }
  }

  @Nested
  final class Before_the_first_conversation {

    private final LocalDate first = LocalDate.of(2025, 8, 31);

    @ParameterizedTest
    @CsvSource({
      "31/08/2025, within-week",
      "24/08/2025, within-week",
      "23/08/2025, within-month",
      "31/07/2025, within-month",
      "30/07/2025, within-six-months",
      "28/02/2025, within-six-months",
      "27/02/2025, within-year",
      "31/08/2024, within-year",
      "30/08/2024, one-to-five-years",
      "31/08/2020, one-to-five-years",
      "30/08/2020, longer",
      "2 jaar geleden, one-to-five-years",
      "3 weken geleden, within-month",
      "2022, one-to-five-years",
      "mei 2025, within-six-months",
      "een half jaar geleden, within-six-months"
    })
    void the_time_falls_in_a_category(String text, String code) {
      assertThat(TimeSince.of(dates.read(text, false), first))
          .isEqualTo(Sense.of("time-since-last-fact", code));
    }

    @Test
    void a_stretch_over_two_categories_is_left_open() {
      Sense sense = TimeSince.of(dates.read("2024", false), first);

      assertThat(sense.means()).isEmpty();
      assertThat(sense.candidates().get("time-since-last-fact"))
          .containsExactly("within-year", "one-to-five-years");
    }

    @Test
    void a_fact_afterwards_says_nothing() {
      assertThat(TimeSince.of(new When.Day(first.plusDays(1)), first).isCertain()).isFalse();
    }
  }
}
