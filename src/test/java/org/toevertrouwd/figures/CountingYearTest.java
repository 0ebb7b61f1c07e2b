package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.figures.DossierBuilder.moment;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class CountingYearTest {

  private final CountingYear years = new CountingYear(Set.of(2024, 2025));

  @Test
  void a_fact_counts_in_its_own_year() {
    assertThat(years.of(moment("2026-12-31"))).isEqualTo(2026);
    assertThat(CountingYear.nothingReleased().of(moment("2019-05-01"))).isEqualTo(2019);
  }

  @Test
  void what_left_with_a_year_stays_in_it() {
    assertThat(years.of(moment("2025-06-01", 2025))).isEqualTo(2025);
  }

  @Test
  void even_when_its_day_is_moved_to_another_year() {
    assertThat(years.of(moment("2026-06-01", 2025))).isEqualTo(2025);
    assertThat(years.of(moment("2024-06-01", 2025))).isEqualTo(2025);
  }

  @Test
  void what_did_not_leave_with_its_year_counts_in_the_next_release() {
    assertThat(years.of(moment("2025-06-01"))).isEqualTo(2026);
    assertThat(new CountingYear(Set.of(2024)).of(moment("2024-06-01"))).isEqualTo(2025);
  }

  @Test
  void a_very_late_entry_passes_over_every_year_that_was_out() {
    assertThat(years.of(moment("2024-06-01"))).isEqualTo(2026);
  }

  @Test
  void a_year_that_was_never_released_takes_its_own_late_entries() {
    assertThat(years.of(moment("2023-06-01"))).isEqualTo(2023);
  }
}
