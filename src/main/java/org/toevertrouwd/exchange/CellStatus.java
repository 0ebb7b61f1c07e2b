package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two things a cell can be. A hidden cell bears the same mark whatever the reason (FIGURES.md,
 * "Rules"); the codes are those of the SDMX code lists CL_OBS_STATUS and CL_CONF_STATUS.
 */
enum CellStatus {
  /** Normal value (A), free for publication (F). */
  PUBLISHED("A", "F"),
  /** Missing value, suppressed (Q); confidential (C). */
  HIDDEN("Q", "C");

  private final String observation;
  private final String confidentiality;

  CellStatus(String observation, String confidentiality) {
    this.observation = observation;
    this.confidentiality = confidentiality;
  }

  String observation() {
    return observation;
  }

  String confidentiality() {
    return confidentiality;
  }

  static CellStatus of(boolean published) {
    return published ? PUBLISHED : HIDDEN;
  }

  static Optional<CellStatus> of(String observation, String confidentiality) {
    return Arrays.stream(values())
        .filter(status -> status.observation.equals(observation))
        .filter(status -> status.confidentiality.equals(confidentiality))
        .findFirst();
  }
}
