package org.toevertrouwd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toevertrouwd.casework.TenDayClock.Heard;
import org.toevertrouwd.casework.TenDayClock.NotRunning;
import org.toevertrouwd.casework.TenDayClock.Overdue;
import org.toevertrouwd.casework.TenDayClock.Running;

/** Ten calendar days are ten calendar days, whatever the calendar and the clocks do. */
class TenDayClockTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-20, 2024-03-01",
    "2026-02-20, 2026-03-02",
    "2024-02-29, 2024-03-10",
    "2100-02-20, 2100-03-02",
    "2026-12-24, 2027-01-03",
    "2026-03-25, 2026-04-04",
    "2026-10-20, 2026-10-30"
  })
  void leapDaysNewYearAndTheChangeOfClocksTakeAndGiveNoDay(LocalDate contact, LocalDate lastDay) {
    assertThat(unheard(contact, lastDay)).isEqualTo(new Running(10, lastDay));
    assertThat(unheard(contact, lastDay.plusDays(1))).isEqualTo(new Overdue(1, lastDay));
    assertThat(heard(contact, lastDay)).isEqualTo(new Heard(true));
    assertThat(heard(contact, lastDay.plusDays(1))).isEqualTo(new Heard(false));
  }

  @Test
  void everyDayOfAnyYearIsEitherInTimeOrLateAndGoesUpByOne() {
    SplittableRandom random = new SplittableRandom(10);
    for (int draw = 0; draw < 300; draw++) {
      LocalDate contact = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
      LocalDate lastDay = contact.plusDays(10);
      int passed = random.nextInt(400);

      TenDayClock expected =
          passed <= 10 ? new Running(passed, lastDay) : new Overdue(passed - 10, lastDay);
      assertThat(unheard(contact, contact.plusDays(passed))).isEqualTo(expected);
    }
  }

  @Test
  void aYearOfSilenceIsCountedWhole() {
    LocalDate contact = LocalDate.of(2024, 1, 1);

    assertThat(unheard(contact, LocalDate.of(2025, 1, 11)))
        .isEqualTo(new Overdue(366, LocalDate.of(2024, 1, 11)));
  }

  @Test
  void havingBeenHeardOutsideTheWelfareActStartsNoClock() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    Milestones elsewhere =
        new Milestones(
            Optional.of(day), Optional.empty(), Optional.of(day), Optional.empty(), false);

    assertThat(TenDayClock.of(elsewhere, day)).isEqualTo(new NotRunning());
  }

  @Test
  void theOtherDatesDoNotMoveIt() {
    LocalDate contact = LocalDate.of(2026, 5, 1);
    Milestones explained =
        new Milestones(
            Optional.of(contact),
            Optional.of(contact.minusYears(3)),
            Optional.empty(),
            Optional.of(contact.plusDays(2)),
            true);

    assertThat(TenDayClock.of(explained, contact.plusDays(4)))
        .isEqualTo(new Running(4, contact.plusDays(10)));
  }

  private static TenDayClock unheard(LocalDate contact, LocalDate today) {
    return TenDayClock.of(milestones(contact, Optional.empty()), today);
  }

  private static TenDayClock heard(LocalDate contact, LocalDate day) {
    return TenDayClock.of(milestones(contact, Optional.of(day)), day.plusYears(1));
  }

  private static Milestones milestones(LocalDate contact, Optional<LocalDate> heard) {
    return new Milestones(Optional.of(contact), Optional.empty(), heard, Optional.empty(), true);
  }
}
