package org.toevertrouwd.release;

import java.util.Optional;

/** The version of this program, as built. */
public final class ProgramVersion {

  /** Run from classes instead of a jar, as in the tests. */
  private static final String FROM_CLASSES = "0.1.0-SNAPSHOT";

  private ProgramVersion() {}

  /** Name and version, such as {@code toevertrouwd 0.1.0}. */
  public static String generator() {
    return "toevertrouwd "
        + Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
            .orElse(FROM_CLASSES);
  }
}
