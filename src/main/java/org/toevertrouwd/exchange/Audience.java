package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.Optional;

/** For whom a release is meant, which sets the least threshold. Source: FIGURES.md, "Rules". */
public enum Audience {
  /** The bureau that combines a pool. */
  BUREAU("bureau", 5),
  /** Everybody. */
  PUBLIC("public", 10),
  /** One client organisation, about itself; whoever there may read it. Source: record 0037. */
  ORGANISATION("organisation", 10);

  private final String code;
  private final int leastThreshold;

  Audience(String code, int leastThreshold) {
    this.code = code;
    this.leastThreshold = leastThreshold;
  }

  /** The word in files. */
  public String code() {
    return code;
  }

  /** The threshold that may only be raised. */
  public int leastThreshold() {
    return leastThreshold;
  }

  /** The audience with this word. */
  public static Optional<Audience> of(String code) {
    return Arrays.stream(values()).filter(audience -> audience.code.equals(code)).findFirst();
  }
}
