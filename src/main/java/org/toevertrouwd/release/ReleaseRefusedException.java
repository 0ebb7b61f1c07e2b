package org.toevertrouwd.release;

/** A release that may not be made. Nothing left the kluis and nothing changed. */
public final class ReleaseRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The year is not over: a released year is frozen, so this would freeze half a year. */
    YEAR_NOT_OVER,
    /** This year was already released to this audience; one release per year and audience. */
    ALREADY_RELEASED,
    /** A package is about a year from 2000 to 2999. */
    YEAR_OUT_OF_RANGE,
    /**
     * The year was released to somebody else, and what that release shows has changed since. Two
     * releases that differ would show what changed, so the one that left stays the only one.
     */
    CHANGED_SINCE_RELEASE,
    /** What would leave is no longer what the person saw and agreed to. */
    CHANGED_SINCE_SHOWN,
    /** The year left in another way; open and sealed figures of one year are never mixed. */
    OTHER_MODE,
    /** The auditor could not be convinced that the package keeps everybody safe. */
    NOT_PROVEN_SAFE
  }

  private final Reason reason;

  ReleaseRefusedException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
