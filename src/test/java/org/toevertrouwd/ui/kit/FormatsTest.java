package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.wording.Language;

final class FormatsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T13:12:00Z"), ZoneId.of("Europe/Brussels"));

  private final Formats dutch = new Formats(Language.NL, CLOCK);
  private final Formats french = new Formats(Language.FR, CLOCK);

  @Test
  void days_near_today_are_words() {
    assertThat(dutch.day(LocalDate.of(2026, 11, 20))).isEqualTo("vandaag");
    assertThat(dutch.day(LocalDate.of(2026, 11, 19))).isEqualTo("gisteren");
    assertThat(french.day(LocalDate.of(2026, 11, 21))).isEqualTo("demain");
  }

  @Test
  void other_days_of_this_year_have_their_weekday_and_others_their_year() {
    assertThat(dutch.day(LocalDate.of(2026, 11, 24))).isEqualTo("di 24 nov");
    assertThat(dutch.day(LocalDate.of(2025, 3, 4))).matches("4 (mrt|maart) 2025");
    assertThat(french.day(LocalDate.of(2026, 11, 24))).isEqualTo("mar 24 nov");
  }

  @Test
  void a_moment_of_today_is_a_time_and_another_has_its_day() {
    assertThat(dutch.moment(Instant.parse("2026-11-20T13:03:30Z"))).isEqualTo("14:03");
    assertThat(dutch.moment(Instant.parse("2026-11-19T22:30:00Z"))).isEqualTo("gisteren 23:30");
  }

  @Test
  void minutes_become_hours_when_they_are_many() {
    assertThat(dutch.minutes(45)).isEqualTo("45 min");
    assertThat(dutch.minutes(60)).isEqualTo("1 u");
    assertThat(dutch.minutes(125)).isEqualTo("2 u 05");
    assertThat(french.minutes(90)).isEqualTo("1 h 30");
  }

  @Test
  void a_day_is_written_as_it_is_typed() {
    assertThat(dutch.typedDay(LocalDate.of(2026, 3, 4))).isEqualTo("04/03/2026");
    assertThat(dutch.fullDay(LocalDate.of(2026, 3, 4))).isEqualTo("4 maart 2026");
  }

  @Test
  void numbers_have_the_separators_of_the_language() {
    assertThat(dutch.number(12345)).isEqualTo("12.345");
  }
}
