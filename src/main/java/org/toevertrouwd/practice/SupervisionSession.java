package org.toevertrouwd.practice;

import java.time.LocalDate;
import java.util.List;

/**
 * A session of supervision, intervision or training.
 *
 * @param id identity
 * @param kind what it was
 * @param on the day
 * @param minutes length, from 1
 * @param about host, theme, notes and lessons
 * @param dossierCodes codes of the dossiers that were discussed, as written; they outlive the
 *     dossiers
 */
public record SupervisionSession(
    SupervisionId id,
    Kind kind,
    LocalDate on,
    int minutes,
    About about,
    List<String> dossierCodes) {

  /** What a session was. */
  public enum Kind {
    SUPERVISION,
    INTERVISION,
    TRAINING,
    /** Anything else that counts for re-registration in the Netherlands. */
    OTHER
  }

  /**
   * The words of a session; each may be empty.
   *
   * @param host who led it
   * @param theme what it was about
   * @param notes what was said
   * @param lessons what to take along
   */
  public record About(String host, String theme, String notes, String lessons) {}

  public SupervisionSession {
    dossierCodes = List.copyOf(dossierCodes);
  }
}
