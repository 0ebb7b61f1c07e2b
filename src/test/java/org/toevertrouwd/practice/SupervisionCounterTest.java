package org.toevertrouwd.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

  @Test
  void withoutSessionsEverythingIsStillMissing() {
    Netherlands standing = SupervisionCounter.netherlands(List.of(), START);

    assertThat(SupervisionCounter.belgium(List.of(), 2026)).isEqualTo(new Progress(0, 1));
    assertThat(standing.enough()).isFalse();
    assertThat(
            standing.training().missing()
                + standing.intervision().missing()
                + standing.other().missing())
        .isEqualTo(72 * 60);
  }

  @ParameterizedTest
  @EnumSource
  void oneMinuteShortInOnePartIsNotEnough(Kind kind) {
    List<SupervisionSession> sessions =
        Stream.of(Kind.TRAINING, Kind.INTERVISION, Kind.SUPERVISION, Kind.OTHER)
            .map(each -> session(each, START, required(each) - (each == kind ? 1 : 0)))
            .toList();

    assertThat(SupervisionCounter.netherlands(sessions, START).enough()).isFalse();
    List<SupervisionSession> completed = new ArrayList<>(sessions);
    completed.add(session(kind, START.plusYears(1), 1));
    assertThat(SupervisionCounter.netherlands(completed, START).enough()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2028-02-28, 2028-02-29",
    "2096-02-29, 2100-02-27, 2100-02-28",
    "2024-03-01, 2028-02-29, 2028-03-01",
    "2023-01-01, 2026-12-31, 2027-01-01"
  })
  void fourYearsEndTheDayBeforeTheirAnniversary(LocalDate start, LocalDate last, LocalDate after) {
    List<SupervisionSession> sessions =
        List.of(
            session(Kind.TRAINING, start.minusDays(1), 1),
            session(Kind.TRAINING, start, 10),
            session(Kind.TRAINING, last, 100),
            session(Kind.TRAINING, after, 1_000));

    assertThat(SupervisionCounter.netherlands(sessions, start).training().done()).isEqualTo(110);
  }

  @Test
  void inBelgiumOnlySupervisionOfTheYearItselfCountsHoweverShort() {
    List<SupervisionSession> sessions =
        List.of(
            session(Kind.SUPERVISION, LocalDate.of(2026, 1, 1), 1),
            session(Kind.SUPERVISION, LocalDate.of(2026, 12, 31), 240),
            session(Kind.SUPERVISION, LocalDate.of(2027, 1, 1), 240),
            session(Kind.TRAINING, LocalDate.of(2026, 6, 1), 240),
            session(Kind.OTHER, LocalDate.of(2026, 6, 2), 240));

    assertThat(SupervisionCounter.belgium(sessions, 2026)).isEqualTo(new Progress(2, 1));
    assertThat(SupervisionCounter.belgium(sessions, 2026).missing()).isZero();
    assertThat(SupervisionCounter.belgium(sessions, 2025).enough()).isFalse();
  }

  private static int required(Kind kind) {
    return switch (kind) {
      case TRAINING -> 24 * 60;
      case INTERVISION -> 32 * 60;
      case SUPERVISION -> 6 * 60;
      case OTHER -> 10 * 60;
    };
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
