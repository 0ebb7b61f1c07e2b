package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "29, 25-34",
    "29 jaar, 25-34",
    "29.0, 25-34",
    "17, under-18",
    "18, 18-24",
    "<18, under-18",
    "jonger dan 18, under-18",
    "moins de 18 ans, under-18",
    "minderjarig, under-18",
    "18-24, 18-24",
    "19 - 23 jaar, 18-24",
    "tussen 26 en 30, 25-34",
    "65+, 65-plus",
    "65 en ouder, 65-plus",
    ">65, 65-plus",
    "99, 65-plus",
    "1990, 35-44",
    "12/06/1990, 25-34",
    "25-34 jaar, 25-34",
    "34 ans, 25-34",
    "0, under-18"
  })
  void an_age_falls_in_a_band(String text, String band) throws SheetRefusedException {
    assertThat(Sheets.dossier("Leeftijd", text).answers().all("age-band")).containsExactly(band);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"18-25", "dertiger", "18+", "≤18", "130", "-5x", "2030", "01/01/2026", "25-18"})
  void an_age_that_does_not_is_unknown_and_listed(String text) throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Leeftijd", text);

    assertThat(plan.dossiers().getFirst().answers().all("age-band")).containsExactly("unknown");
    assertThat(plan.report().unmapped()).extracting(UnmappedValue::value).containsExactly(text);
  }

  @Test
  void a_range_over_two_bands_names_both() throws SheetRefusedException {
    assertThat(Sheets.oneColumn("Leeftijd", "18-25").report().unmapped().getFirst().candidates())
        .containsExactly("18-24", "25-34");
  }

  @Test
  void a_birth_date_counts_to_the_day_of_the_first_conversation() throws SheetRefusedException {
    assertThat(Sheets.dossier("Geboortedatum", "13/03/2000").answers().all("age-band"))
        .containsExactly("18-24");
    assertThat(Sheets.dossier("Geboortedatum", "12/03/2000").answers().all("age-band"))
        .containsExactly("25-34");
  }

  @Test
  void a_birth_year_is_told() throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Geboortejaar", "2000");

    assertThat(plan.dossiers().getFirst().answers().all("age-band")).isEqualTo(Set.of("25-34"));
    assertThat(Sheets.notice(plan, Message.AGE_FROM_BIRTH_YEAR)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "1, one",
    "een, one",
    "3, 2-4",
    "2-4, 2-4",
    "5 personen, 5-9",
    "12, 10-plus",
    "10+, 10-plus"
  })
  void a_number_affected_falls_in_a_band(String text, String band) throws SheetRefusedException {
    assertThat(Sheets.dossier("Aantal slachtoffers", text).answers().all("affected-number"))
        .containsExactly(band);
  }

  @ParameterizedTest
  @CsvSource({
    "35, 20-49",
    "<20, under-20",
    "50-199, 50-199",
    "200 of meer, 200-plus",
    "geen organisatie, none"
  })
  void a_size_falls_in_a_band(String text, String band) throws SheetRefusedException {
    assertThat(Sheets.dossier("Aantal werknemers", text).answers().all("organisation-size"))
        .containsExactly(band);
  }

  @ParameterizedTest
  @CsvSource({
    "90, 90", "90 min, 90", "1u30, 90", "1u 30 min, 90", "1:30, 90", "1h30, 90", "01:30:00, 90",
    "2u, 120", "2 uur, 120", "1.5h, 90", "0, 0", "90.0, 90", "45', 45", "'1,5 u', 90"
  })
  void minutes_in_many_ways(String text, int minutes) {
    assertThat(Amount.minutes(text, false)).hasValue(minutes);
  }

  @ParameterizedTest
  @CsvSource({"1.5, 90", "'0,25', 15", "2, 120", "1:15, 75", "90 min, 90"})
  void hours_in_many_ways(String text, int minutes) {
    assertThat(Amount.minutes(text, true)).hasValue(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "lang", "-30", "1:75", "99999999", "een uurtje"})
  void a_time_that_is_not_clear_is_not_read(String text) {
    assertThat(Amount.minutes(text, false)).isEmpty();
  }

  @Test
  void what_is_not_read_is_listed_and_the_rest_is_kept() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Datum 1e gesprek;Aantal gesprekken;Minuten", "1/2/2025;3;lang");

    assertThat(plan.dossiers().getFirst().intake().undated().orElseThrow().count()).isEqualTo(3);
    assertThat(plan.report().unmapped()).extracting(UnmappedValue::value).containsExactly("lang");
  }

  @Test
  void minutes_without_a_number_are_one_conversation() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Datum 1e gesprek;Aantal gesprekken;Uren", "1/2/2025;;1,5");

    assertThat(plan.dossiers().getFirst().intake().undated().orElseThrow().minutes()).isEqualTo(90);
    assertThat(Sheets.notice(plan, Message.TIME_WITHOUT_NUMBER)).isPresent();
  }

  @Test
  void no_number_and_no_minutes_are_no_conversations() throws SheetRefusedException {
    ImportPlan plan = Sheets.plan("Datum 1e gesprek;Aantal gesprekken;Minuten", "1/2/2025;0;");

    assertThat(plan.dossiers().getFirst().intake().undated()).isEmpty();
    assertThat(plan.dossiers().getFirst().intake().milestones().firstContactOn())
        .contains(LocalDate.of(2025, 2, 1));
  }
}
