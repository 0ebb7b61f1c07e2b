package org.toevertrouwd.release;

import org.toevertrouwd.release.ReleaseRefusedException.Reason;

/** Undoes a release from inside a transaction. */
final class UndoneException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UndoneException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Refuses what does not hold. */
  static void unless(boolean holds, Reason otherwise) {
    if (!holds) {
      throw new UndoneException(otherwise);
    }
  }

  Reason reason() {
    return reason;
  }
}
