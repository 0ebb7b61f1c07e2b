package org.toevertrouwd.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer to one question of consent.
 *
 * @param state what was answered
 * @param on the day, when it was asked
 * @param how in words how it was given, may be empty
 */
public record Consent(State state, Optional<LocalDate> on, String how) {

  /** The possible answers. */
  public enum State {
    /** The question was not put yet. */
    NOT_ASKED,
    /** The reporter agreed. */
    GIVEN,
    /** The reporter refused or objected. */
    REFUSED
  }

  /** Not yet asked. */
  public static Consent notAsked() {
    return new Consent(State.NOT_ASKED, Optional.empty(), "");
  }
}
