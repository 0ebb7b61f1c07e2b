package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoalTest {

  private final Goal goal = new Goal(5);

  @ParameterizedTest
  @CsvSource({
    "0, 4, 30, true",
    "0, 3, 30, false",
    "0, 3, 3, true",
    "1, 9, 40, true",
    "1, 8, 40, false",
    "1, 4, 40, false",
    "4, 12, 40, true",
    "4, 11, 40, false",
    "4, 7, 7, false",
    "4, 8, 8, true",
    "5, 13, 40, true",
    "5, 12, 40, false",
    "5, 9, 9, true",
    "5, 8, 8, false",
    "7, 7, 40, false",
  })
  void an_outside_reader_is_kept_from_what_matters(long low, long high, long cap, boolean met) {
    assertThat(goal.met(low, high, cap)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, 4, 40, true",
    "3, 1, 30, 40, false",
    "4, 0, 3, 40, false",
    "0, 0, 2, 2, true",
    "5, 1, 9, 40, true",
    "5, 2, 30, 40, false",
    "5, 1, 8, 40, false",
    "5, 1, 8, 8, true",
    "12, 8, 16, 40, true",
    "12, 0, 15, 40, false",
  })
  void who_knows_what_was_counted_judges_exactly(
      long value, long low, long high, long cap, boolean met) {
    assertThat(goal.metFor(value, low, high, cap)).isEqualTo(met);
  }

  @Test
  void an_employer_may_not_confine_a_cell_below_four() {
    assertThat(goal.metAgainstEmployer(6, 10, 50)).isTrue();
    assertThat(goal.metAgainstEmployer(6, 9, 50)).isFalse();
  }

  @Test
  void an_employer_who_knows_nearly_all_knows_it_anyway() {
    assertThat(goal.metAgainstEmployer(6, 8, 2)).isTrue();
    assertThat(goal.metAgainstEmployer(6, 7, 2)).isFalse();
  }
}
