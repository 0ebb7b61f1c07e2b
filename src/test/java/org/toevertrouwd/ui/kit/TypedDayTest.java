package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedDayTest {

  private final TypedDay typed =
      new TypedDay(Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "24/11/2026, 2026-11-24",
    "24-11-2026, 2026-11-24",
    "24.11.26, 2026-11-24",
    "24 11, 2026-11-24",
    "3/1, 2026-01-03",
    "24, 2026-11-24",
    " 1/12 , 2026-12-01",
    "29/2/2024, 2024-02-29"
  })
  void a_day_is_understood_as_it_is_typed(String text, LocalDate day) {
    assertThat(typed.parse(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/2/2026", "40", "0", "12/13/2026", "gisteren", "1/2/3/4", "", "99999999999", "111111111111111111111111"})
  void what_is_no_day_is_refused_without_saying_what_it_was(String text) {
    assertThatThrownBy(() -> typed.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageNotContaining(text.isEmpty() ? "never" : text);
  }

  @Test
  void without_a_year_a_day_far_ahead_is_one_that_was() {
    TypedDay january =
        new TypedDay(Clock.fixed(Instant.parse("2026-01-10T12:00:00Z"), ZoneOffset.UTC));

    assertThat(january.parse("20/12")).isEqualTo(LocalDate.of(2025, 12, 20));
    assertThat(january.parse("1/3")).isEqualTo(LocalDate.of(2026, 3, 1));
  }
}
