package org.toevertrouwd.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.practice.SupervisionCounter.Netherlands;
import org.toevertrouwd.practice.SupervisionCounter.Progress;
import org.toevertrouwd.practice.SupervisionSession.Kind;

class SupervisionCounterTest {

  private static final LocalDate START = LocalDate.of(2023, 5, 15);

  @Test
  void belgiumAsksForOneSupervisionInTheCalendarYear() {
    List<SupervisionSession> sessions =
        List.of(
            session(Kind.SUPERVISION, LocalDate.of(2025, 12, 31), 60),
            session(Kind.INTERVISION, LocalDate.of(2026, 6, 1), 60));

    assertThat(SupervisionCounter.belgium(sessions, 2025)).isEqualTo(new Progress(1, 1));
    assertThat(SupervisionCounter.belgium(sessions, 2025).enough()).isTrue();
    assertThat(SupervisionCounter.belgium(sessions, 2026).missing()).isEqualTo(1);
  }

  @Test
  void theNetherlandsAskForThreePartsInFourYears() {
    Netherlands standing =
        SupervisionCounter.netherlands(
            List.of(
                session(Kind.TRAINING, START, 24 * 60),
                session(Kind.INTERVISION, START.plusYears(4).minusDays(1), 32 * 60),
                session(Kind.OTHER, START.plusDays(1), 10 * 60),
                session(Kind.SUPERVISION, START.plusDays(2), 6 * 60)),
            START);

    assertThat(standing.enough()).isTrue();
    assertThat(standing.other()).isEqualTo(new Progress(16 * 60, 16 * 60));
  }

  @Test
  void whatFallsOutsideTheFourYearsOrIsTooMuchElsewhereDoesNotHelp() {
    Netherlands standing =
        SupervisionCounter.netherlands(
            List.of(
                session(Kind.TRAINING, START.minusDays(1), 24 * 60),
                session(Kind.INTERVISION, START.plusYears(4), 32 * 60),
                session(Kind.OTHER, START, 90 * 60)),
            START);

    assertThat(standing.enough()).isFalse();
    assertThat(standing.training().missing()).isEqualTo(24 * 60);
    assertThat(standing.intervision().missing()).isEqualTo(32 * 60);
    assertThat(standing.other().missing()).isZero();
  }

  private static SupervisionSession session(Kind kind, LocalDate day, int minutes) {
    return new SupervisionSession(
        SupervisionId.random(),
        kind,
        day,
        minutes,
        new SupervisionSession.About("", "", "", ""),
        List.of());
  }
}
