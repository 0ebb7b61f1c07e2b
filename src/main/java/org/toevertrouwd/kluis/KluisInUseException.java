package org.toevertrouwd.kluis;

/** Another program, or another window of this one, has the kluis open. */
public final class KluisInUseException extends KluisException {

  private static final long serialVersionUID = 1L;

  private final transient LockHolder holder;

  KluisInUseException(LockHolder holder) {
    super("in use");
    this.holder = holder;
  }

  /** Who has it open since when, as far as the lock file tells. */
  public LockHolder holder() {
    return holder;
  }
}
