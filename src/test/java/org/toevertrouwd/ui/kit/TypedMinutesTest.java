package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.wording.Language;

/** Amounts of time as people type them. */
final class TypedMinutesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "90=90",
        "45 min=45",
        "45m=45",
        "1u30=90",
        "1 u 30=90",
        "2u=120",
        "2 uur=120",
        "1:30=90",
        "1h15=75",
        "1 h 05=65",
        "1,5 u=90",
        "0.25 h=15",
        "24 u=1440",
        "1 heure=60",
        "2 hours=120",
        "1U30=90",
        "1,5=90",
        "0.75=45",
        "1,25=75",
        "2 uren=120",
        "90 minuten=90",
        "1 uur 30 minuten=90",
        "24:00=1440"
      })
  void an_amount_is_understood(String typed, int minutes) {
    assertThat(TypedMinutes.of(typed)).contains(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "-5",
        "1u75",
        "25 u",
        "1500",
        "anderhalf uur",
        "1:30:00",
        "9999999999",
        ":30",
        "1:75",
        "1,3",
        "1,30",
        "1.45",
        ",5",
        "24:01",
        "90 90",
        "1u-30"
      })
  void anything_else_is_no_amount(String typed) {
    assertThat(TypedMinutes.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 45, 60, 61, 90, 600, 1440})
  void what_the_program_writes_can_be_typed(int minutes) {
    for (var language : Language.values()) {
      String written = new Formats(language, Clock.systemUTC()).minutes(minutes);

      assertThat(TypedMinutes.of(written)).contains(minutes);
    }
  }
}
