package org.toevertrouwd.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.toevertrouwd.practice.SupervisionSession.Kind;

/**
 * Counts supervision against what a confidant must do, per work area. Source: PRODUCT.md, "Rules
 * from practice" (Belgium: at least one supervision a year; the Netherlands: re-registration).
 */
public final class SupervisionCounter {

  private static final int MINUTES_IN_HOUR = 60;
  private static final int NETHERLANDS_YEARS = 4;

  private SupervisionCounter() {}

  /**
   * Something done of something required.
   *
   * @param done from 0, in the unit of the required
   * @param required from 1
   */
  public record Progress(int done, int required) {

    /** Whether enough was done. */
    public boolean enough() {
      return done >= required;
    }

    /** What is still missing, from 0. */
    public int missing() {
      return Math.max(0, required - done);
    }
  }

  /**
   * Where a confidant stands for re-registration in the Netherlands, in minutes: 72 hours in four
   * years. Hours of one part do not make up for another.
   *
   * @param training 24 hours
   * @param intervision 32 hours
   * @param other 16 hours, in which supervision counts
   */
  public record Netherlands(Progress training, Progress intervision, Progress other) {

    /** Whether every part is there. */
    public boolean enough() {
      return training.enough() && intervision.enough() && other.enough();
    }
  }

  /** Sessions of supervision in a calendar year, of the one that Belgium requires. */
  public static Progress belgium(List<SupervisionSession> sessions, int year) {
    int held =
        (int)
            sessions.stream()
                .filter(session -> session.kind() == Kind.SUPERVISION)
                .filter(session -> session.on().getYear() == year)
                .count();
    return new Progress(held, 1);
  }

  /**
   * Where the sessions stand for the Netherlands.
   *
   * @param start first day of the four years
   */
  public static Netherlands netherlands(List<SupervisionSession> sessions, LocalDate start) {
    LocalDate end = start.plusYears(NETHERLANDS_YEARS);
    List<SupervisionSession> counted =
        sessions.stream()
            .filter(session -> !session.on().isBefore(start) && session.on().isBefore(end))
            .toList();
    return new Netherlands(
        progress(counted, Set.of(Kind.TRAINING), 24),
        progress(counted, Set.of(Kind.INTERVISION), 32),
        progress(counted, Set.of(Kind.OTHER, Kind.SUPERVISION), 16));
  }

  private static Progress progress(
      List<SupervisionSession> sessions, Set<Kind> kinds, int requiredHours) {
    int minutes =
        sessions.stream()
            .filter(session -> kinds.contains(session.kind()))
            .mapToInt(SupervisionSession::minutes)
            .sum();
    return new Progress(minutes, requiredHours * MINUTES_IN_HOUR);
  }
}
