package org.toevertrouwd.kluis;

import java.io.IOException;

/** The change was not saved. The kluis still holds the last acknowledged state. */
public final class KluisWriteException extends KluisException {

  private static final long serialVersionUID = 1L;

  /** What may be done next. */
  public enum Next {
    /** The file is as it was; try again, once there is room or the folder is back. */
    TRY_AGAIN,
    /** The end of the file is uncertain: only a rewrite or closing is allowed now. */
    REWRITE_OR_CLOSE,
    /** Another file was put in the place of the kluis, by a sync client perhaps: only close. */
    CLOSE
  }

  private final Next next;

  KluisWriteException(Next next, IOException cause) {
    super("not saved: " + next, cause);
    this.next = next;
  }

  /** What may be done next. */
  public Next next() {
    return next;
  }
}
