package org.toevertrouwd.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client sees of the time spent. */
class TimesheetTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final MandateId mandate = MandateId.random();

  @Test
  void aDayHoldsThatDayInTheOrderItWasWritten() {
    List<Hours> spent =
        List.of(
            hours(FIRST.plusDays(1), 30, "overleg"),
            hours(FIRST, 15, "telefoon"),
            hours(FIRST.plusDays(1), 45, "vorming"));

    Timesheet sheet = Timesheet.ofDay("Danshuis", FIRST.plusDays(1), spent);

    assertThat(sheet.lines())
        .extracting(Timesheet.Line::description)
        .containsExactly("overleg", "vorming");
    assertThat(sheet.total()).isEqualTo(75);
  }

  @Test
  void theMonthsAndDaysOfAYearAddUpToItsTotal() {
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < 50; run++) {
      List<Hours> spent = drawn(random);
      Timesheet year = Timesheet.of("Danshuis", FIRST, LocalDate.of(2026, 12, 31), spent);
      int months = 0;
      for (int month = 1; month <= 12; month++) {
        YearMonth one = YearMonth.of(2026, month);
        Timesheet sheet = Timesheet.ofMonth("Danshuis", one, spent);
        assertThat(sheet.total()).isEqualTo(year.perMonth().getOrDefault(one, 0));
        months += sheet.total();
      }

      assertThat(months).isEqualTo(year.total());
      assertThat(year.perDay().values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(year.total());
      assertThat(year.lines()).extracting(Timesheet.Line::on).isSorted();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gesprek 2026-014, gesprek …",
    "2026-014 en 2026-1015: overleg, … en …: overleg",
    "(2025-003), (…)",
    "voorbereiding 2026-03-14, voorbereiding 2026-03-14",
    "seizoen 2025-26, seizoen 2025-26",
    "zaal 12-345678, zaal 12-345678",
    "2026-014, …",
    "2026\u2011014 en 2026\u2013014, … en …",
    "2026 - 014, …",
    "2026/014 of 2026_014 of 2026.014, … of … of …",
    "2026\u00A0-\u200B014, …",
    "x2026-014y, x…y",
    "2026-014-bis, …-bis",
    "-2026-014, -…",
    "\uFF12\uFF10\uFF12\uFF16-014, …",
    "\u202E2026-014, \u202E…",
    "op 04-01-2026 om 14:10, op 04-01-2026 om 14:10",
    "factuur 1250.50 euro, factuur 1250.50 euro"
  })
  void theCodeOfADossierIsNeverShown(String written, String shown) {
    Timesheet sheet = Timesheet.ofDay("Danshuis", FIRST, List.of(hours(FIRST, 10, written)));

    assertThat(sheet.lines().getFirst().description()).isEqualTo(shown);
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    LocalDate before = FIRST.minusDays(1);
    assertThatThrownBy(() -> Timesheet.of("Danshuis", FIRST, before, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Hours> drawn(SplittableRandom random) {
    List<Hours> spent = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      spent.add(hours(FIRST.plusDays(random.nextInt(-30, 400)), 1 + random.nextInt(300), "werk"));
    }
    return spent;
  }

  private Hours hours(LocalDate on, int minutes, String description) {
    return new Hours(UUID.randomUUID(), mandate, on, minutes, description);
  }
}
