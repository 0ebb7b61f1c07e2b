package org.toevertrouwd.kluis;

import java.io.IOException;

/** The file or its folder could not be read: no permission, a vanished drive. Nothing changed. */
public final class KluisReadException extends KluisException {

  private static final long serialVersionUID = 1L;

  KluisReadException(IOException cause) {
    super("could not be read", cause);
  }
}
