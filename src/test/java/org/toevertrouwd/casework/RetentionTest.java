package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** When a closed dossier is due. */
class RetentionTest {

  private static final LocalDate CLOSED = LocalDate.of(2024, 2, 29);

  private final SplittableRandom random = new SplittableRandom(44);

  @Test
  void withoutADecisionItIsThePeriodAfterClosing() {
    assertThat(Retention.byDefault().dueOn(CLOSED, Retention.DEFAULT_MONTHS))
        .contains(LocalDate.of(2026, 2, 28));
  }

  @Test
  void anExtensionNeverMakesItShorter() {
    for (int i = 0; i < 500; i++) {
      int months = 1 + random.nextInt(120);
      LocalDate until = CLOSED.plusDays(random.nextInt(5_000));
      LocalDate due =
          Retention.byDefault()
              .extended(new Retention.Extension(until, "vraag van de melder"))
              .dueOn(CLOSED, months)
              .orElseThrow();

      assertThat(due).isAfterOrEqualTo(CLOSED.plusMonths(months)).isAfterOrEqualTo(until);
      assertThat(due).isIn(CLOSED.plusMonths(months), until);
    }
  }

  @Test
  void aHoldIsStrongerThanAnything() {
    Retention held =
        Retention.byDefault().held(Optional.of(new Retention.Hold(CLOSED, "rechtszaak")));

    assertThat(held.dueOn(CLOSED, 1)).isEmpty();
    assertThat(held.extended(new Retention.Extension(CLOSED, "langer")).dueOn(CLOSED, 1)).isEmpty();
    assertThat(held.held(Optional.empty()).dueOn(CLOSED, 1)).contains(CLOSED.plusMonths(1));
  }

  @Test
  void keepingLongerAsksForAReason() {
    assertThatThrownBy(() -> new Retention.Extension(CLOSED, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Retention.Hold(CLOSED, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
