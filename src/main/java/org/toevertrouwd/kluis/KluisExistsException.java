package org.toevertrouwd.kluis;

/** Creating was asked where a file already is. That file was not touched. */
public final class KluisExistsException extends KluisException {

  private static final long serialVersionUID = 1L;

  KluisExistsException(Throwable cause) {
    super("a file is already there", cause);
  }
}
