package org.toevertrouwd.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "14:10,14:10",
    "1410,14:10",
    "14u10,14:10",
    "14.10,14:10",
    "9,09:00",
    "9 u,09:00",
    "' 905 ',09:05",
    "14 uur,14:00",
    "14u5,14:05",
    "14 H 30,14:30",
    "'14,10',14:10",
    "14;10,14:10",
    "20 heures 15,20:15",
    "0,00:00",
    "00:00,00:00",
    "14 10,14:10"
  })
  void a_time_typed_in_a_hurry_is_understood(String typed, LocalTime meant) {
    assertThat(TypedTime.parse(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25:00",
        "12:60",
        "straks",
        "12345",
        "",
        "24:00",
        "-3",
        "14:1x",
        "99999999999",
        "٣:٠٠",
        "😀"
      })
  void what_is_no_time_is_none(String typed) {
    assertThat(TypedTime.parse(typed)).isEmpty();
  }
}
