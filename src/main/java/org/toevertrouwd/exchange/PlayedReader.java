package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.Optional;

/** As whom an auditor reads figures. Source: FIGURES.md, "The auditor is somebody else". */
public enum PlayedReader {
  /** Anybody who has the file and the codebook. */
  OUTSIDE("outside"),
  /** Anybody who asks whether all, or all but one, of a group share something. */
  ALL_BUT_ONE("all-but-one"),
  /** Anybody who also knows the rules by which cells are hidden. */
  RULES("rules"),
  /** Anybody who also has what left before of the same year. */
  EARLIER_RELEASES("earlier-releases"),
  /** An organisation that also knows its own dossiers. */
  EMPLOYER("employer");

  private final String code;

  PlayedReader(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }

  /** The reader with this word. */
  public static Optional<PlayedReader> of(String code) {
    return Arrays.stream(values()).filter(reader -> reader.code.equals(code)).findFirst();
  }
}
