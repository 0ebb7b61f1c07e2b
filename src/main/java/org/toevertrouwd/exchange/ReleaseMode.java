package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.Optional;

/** How figures leave. The sealed way has files of its own (SEALED.md). */
public enum ReleaseMode {
  /** Protected figures that whoever has the file can read. */
  OPEN("open");

  private final String code;

  ReleaseMode(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }

  /** The mode with this word. */
  public static Optional<ReleaseMode> of(String code) {
    return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
  }
}
