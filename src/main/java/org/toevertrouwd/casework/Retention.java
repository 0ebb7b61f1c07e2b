package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What was decided about how long one dossier is kept. Without a decision a closed dossier is due
 * after a period that the confidant sets; an open one never is. Source: PRODUCT.md, "Rules from
 * practice".
 *
 * @param extension keeps it longer
 * @param hold keeps it as long as proceedings run, whatever else was decided
 */
public record Retention(Optional<Extension> extension, Optional<Hold> hold) {

  /** Months after closing where the confidant set nothing. */
  public static final int DEFAULT_MONTHS = 24;

  /** The longest period that can be set, in months. */
  public static final int MOST_MONTHS = 600;

  /** How long a dossier stays in the bin before it is destroyed. */
  public static final Period IN_BIN = Period.ofDays(30);

  /**
   * Keeps a dossier longer.
   *
   * @param until the first day on which it is due after all
   * @param reason in words; stays in the kluis and goes with the dossier
   */
  public record Extension(LocalDate until, String reason) {

    public Extension {
      requireWords(reason);
    }
  }

  /**
   * Keeps a dossier for proceedings.
   *
   * @param since the day it was decided
   * @param reason in words; stays in the kluis and goes with the dossier
   */
  public record Hold(LocalDate since, String reason) {

    public Hold {
      requireWords(reason);
    }
  }

  /** Nothing decided: the period of the confidant. */
  public static Retention byDefault() {
    return new Retention(Optional.empty(), Optional.empty());
  }

  /** This decision with an extension in the place of the one it had. */
  public Retention extended(Extension longer) {
    return new Retention(Optional.of(longer), hold);
  }

  /** This decision with a hold, or without one. */
  public Retention held(Optional<Hold> proceedings) {
    return new Retention(extension, proceedings);
  }

  /**
   * The first day on which a closed dossier is due; empty while it is held.
   *
   * @param closedOn the day it closed
   * @param months the period that the confidant set
   */
  public Optional<LocalDate> dueOn(LocalDate closedOn, int months) {
    if (hold.isPresent()) {
      return Optional.empty();
    }
    LocalDate regular = closedOn.plusMonths(months);
    return Optional.of(extension.map(Extension::until).filter(regular::isBefore).orElse(regular));
  }

  private static void requireWords(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("keeping a dossier longer asks for a reason");
    }
  }
}
