package org.toevertrouwd.kluis;

import java.io.IOException;

/** Writing to the log failed, as opposed to reading what was to be written. */
final class AppendFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  AppendFailedException(IOException cause) {
    super(cause);
  }
}
