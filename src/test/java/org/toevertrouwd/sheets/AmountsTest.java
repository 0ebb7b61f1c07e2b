package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them, and numbers that nobody means. */
final class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "1u30, 90",
    "1u, 60",
    "2 uur, 120",
    "0:45, 45",
    "1:30, 90",
    "1h30, 90",
    "2h, 120",
    "45', 45",
    "45 min, 45",
    "45m, 45",
    "'1,5 u', 90",
    "1 uur en 15 minuten, 75",
    "1 heure et 30, 90",
    "1.25 hours, 75"
  })
  void a_time_with_its_unit_needs_no_heading(String text, int minutes) {
    assertThat(Amount.minutes(text, false)).hasValue(minutes);
    assertThat(Amount.minutes(text, true)).hasValue(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1.000", "1,000", "1 200", "1e6", "-30", "99999999", "100001", "1:60", "NaN"})
  void minutes_that_are_not_clear_are_not_read(String text) {
    assertThat(Amount.minutes(text, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "3x, 3",
    "3.0, 3",
    "3 gesprekken, 3",
    "2 entretiens, 2",
    "1000, 1000",
    "0, 0"
  })
  void a_number_of_conversations(String text, int number) {
    assertThat(Amount.count(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-2",
        "1,5",
        "1.000",
        "twee",
        "1+2",
        "5 à 6",
        "1001",
        "1000000",
        "2 (tel)",
        "3/2/2025",
        "½"
      })
  void what_is_no_number_of_conversations(String text) {
    assertThat(Amount.count(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "29 | 29 | 29",
        "29,5 | 29 | 29",
        "29.50 | 29 | 29",
        "34 jaar | 34 | 34",
        "28 ans | 28 | 28",
        "~35 | 35 | 35",
        "±20 | 20 | 20",
        "ca. 15 | 15 | 15",
        "ongeveer 40 | 40 | 40",
        "environ 30 ans | 30 | 30",
        "1.200 | 1200 | 1200",
        "1 200 | 1200 | 1200",
        "18-25 | 18 | 25",
        "29 à 30 | 29 | 30",
        "tussen 20 en 30 | 20 | 30",
        "<18 | 0 | 17",
        "-18 ans | 0 | 17",
        "≤18 | 0 | 18",
        ">64 | 65 | 1000000",
        "65+ | 65 | 1000000",
        "vanaf 65 | 65 | 1000000"
      })
  void a_range_of_numbers(String text, int from, int to) {
    assertThat(NumberRange.parse(text)).contains(new NumberRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "- 3",
        "dertig",
        "25-18",
        "1.2.3",
        "1.2345",
        "0475123456",
        "30 of 40",
        "1e3",
        "≈"
      })
  void what_is_no_range(String text) {
    assertThat(NumberRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "200", "1.200", "dertig", "eind twintig", "#DIV/0!"})
  void an_absurd_age_is_unknown_and_listed(String text) throws SheetRefusedException {
    ImportPlan plan = Sheets.oneColumn("Leeftijd", text);

    assertThat(plan.dossiers().getFirst().answers().all("age-band")).containsExactly("unknown");
    assertThat(plan.report().unmapped()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'29,5', 25-34",
    "17 j, under-18",
    "'34,9', 25-34",
    "0, under-18",
    "120, 65-plus",
    "18, 18-24",
    "64, 55-64",
    "65, 65-plus"
  })
  void an_age_has_one_band(String text, String band) throws SheetRefusedException {
    assertThat(Sheets.dossier("Leeftijd", text).answers().all("age-band")).containsExactly(band);
  }

  @ParameterizedTest
  @CsvSource({
    "1.200, 200-plus",
    "1 200, 200-plus",
    "ca. 15, under-20",
    "±20, 20-49",
    "50-60, 50-199",
    ">200, 200-plus"
  })
  void a_size_with_thousands_or_about(String text, String code) throws SheetRefusedException {
    assertThat(Sheets.dossier("Aantal werknemers", text).answers().all("organisation-size"))
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Geboortejaar | 1988 | 35-44",
        "Geboortejaar | 88 | 35-44",
        "Geboren | '92 | 25-34",
        "Leeftijd | '01 | 18-24",
        "Geboren in | 05 | 18-24",
        "Année de naissance | 60 | 65-plus",
        "Year of birth | 2010 | under-18",
        "Geboortedatum | 12/04/90 | 25-34",
        "Leeftijd | 88 | 65-plus"
      })
  void a_birth_in_two_digits_is_a_year_only_where_it_is_asked(
      String heading, String text, String band) throws SheetRefusedException {
    assertThat(Sheets.dossier(heading, text).answers().all("age-band")).containsExactly(band);
  }

  @Test
  void absurd_numbers_are_listed_and_the_dossier_comes_in() throws SheetRefusedException {
    ImportPlan plan =
        Sheets.plan(
            "Datum;Aantal gesprekken;Minuten",
            "1/2/2025;-2;-30",
            "2/2/2025;1000000;99999999",
            "3/2/2025;2;1.000");

    assertThat(plan.dossiers()).hasSize(3);
    assertThat(plan.dossiers().getFirst().intake().undated()).isEmpty();
    assertThat(plan.dossiers().getLast().intake().undated().orElseThrow().minutes()).isZero();
    assertThat(plan.report().unmapped())
        .extracting(UnmappedValue::value)
        .containsExactly("-2", "-30", "1000000", "99999999", "1.000");
  }
}
