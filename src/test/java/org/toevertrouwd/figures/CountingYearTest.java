package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.figures.DossierBuilder.moment;
import static org.toevertrouwd.figures.DossierBuilder.noon;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class CountingYearTest {

  private final CountingYear years =
      new CountingYear(Map.of(2024, noon("2025-01-31"), 2025, noon("2026-01-31")));

  @Test
  void a_fact_counts_in_its_own_year() {
    assertThat(years.of(moment("2025-12-31", "2026-01-10"))).isEqualTo(2025);
    assertThat(CountingYear.nothingReleased().of(moment("2019-05-01", "2026-01-10")))
        .isEqualTo(2019);
  }

  @Test
  void what_was_written_down_at_the_very_release_is_still_in_it() {
    assertThat(years.of(moment("2025-06-01", "2026-01-31"))).isEqualTo(2025);
  }

  @Test
  void a_late_entry_counts_in_the_next_release() {
    assertThat(years.of(moment("2025-06-01", "2026-02-01"))).isEqualTo(2026);
    assertThat(years.of(moment("2024-06-01", "2025-02-01"))).isEqualTo(2025);
  }

  @Test
  void a_very_late_entry_passes_over_every_year_that_was_out() {
    assertThat(years.of(moment("2024-06-01", "2026-02-01"))).isEqualTo(2026);
  }

  @Test
  void a_year_that_was_never_released_takes_its_own_late_entries() {
    assertThat(years.of(moment("2023-06-01", "2026-02-01"))).isEqualTo(2023);
  }
}
