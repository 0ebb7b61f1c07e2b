package org.toevertrouwd.kluis;

/** The passphrase or recovery code does not fit. Says nothing more, on purpose. */
public final class WrongKeyException extends KluisException {

  private static final long serialVersionUID = 1L;

  WrongKeyException() {
    super("wrong key");
  }
}
