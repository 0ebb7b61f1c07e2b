package org.toevertrouwd.ui.supervision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.practice.SupervisionCounter;
import org.toevertrouwd.practice.SupervisionCounter.Netherlands;
import org.toevertrouwd.practice.SupervisionCounter.Progress;
import org.toevertrouwd.practice.SupervisionRepository;
import org.toevertrouwd.practice.SupervisionSession;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.store.SettingRepository;
import org.toevertrouwd.store.Transaction;

/**
 * Where a confidant stands with supervision, by the rules of her work area.
 *
 * @param area whose rules
 * @param year the year that counts in Belgium
 * @param belgium sessions of supervision in that year
 * @param periodStart first day of the four years that count in the Netherlands
 * @param netherlands minutes in those four years
 */
public record SupervisionProgress(
    WorkArea area, int year, Progress belgium, LocalDate periodStart, Netherlands netherlands) {

  /** Name of the setting with the first day of the four years. */
  static final String PERIOD = "registration-start";

  private static final int YEARS = 4;

  /** Where she stands on a day. */
  public static SupervisionProgress read(Transaction transaction, WorkArea area, LocalDate today) {
    // What is only planned was not held yet.
    List<SupervisionSession> held =
        new SupervisionRepository(transaction)
            .all().stream().filter(session -> !session.on().isAfter(today)).toList();
    LocalDate start =
        new SettingRepository(transaction)
            .find(PERIOD)
            .flatMap(SupervisionProgress::day)
            .map(first -> running(first, today))
            .orElseGet(() -> LocalDate.of(today.getYear() - YEARS + 1, 1, 1));
    return of(area, today.getYear(), start, held);
  }

  /** The first day of the four years that run: after four years the next four begin. */
  static LocalDate running(LocalDate first, LocalDate today) {
    LocalDate start = first;
    for (int passed = YEARS; !first.plusYears(passed).isAfter(today); passed += YEARS) {
      start = first.plusYears(passed);
    }
    return start;
  }

  /** Where she stands with these sessions. */
  static SupervisionProgress of(
      WorkArea area, int year, LocalDate start, List<SupervisionSession> sessions) {
    return new SupervisionProgress(
        area,
        year,
        SupervisionCounter.belgium(sessions, year),
        start,
        SupervisionCounter.netherlands(sessions, start));
  }

  /** Whether enough was done. */
  public boolean enough() {
    return switch (area) {
      case BE -> belgium.enough();
      case NL -> netherlands.enough();
    };
  }

  /** Last day of the four years. */
  LocalDate periodEnd() {
    return periodStart.plusYears(YEARS).minusDays(1);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
