package org.toevertrouwd.directory;

import java.util.List;

/**
 * How a step of the flowchart fits a dossier.
 *
 * @param step the step
 * @param fit how well the step itself fits, whoever does it
 * @param services its services, in the order of the step
 */
public record VangnetMatch(VangnetStep step, Fit fit, List<DirectoryMatch> services) {

  public VangnetMatch {
    services = List.copyOf(services);
  }

  /** Whether the step is open, but everybody who could do it falls away: a gap in the net. */
  public boolean isGap() {
    return fit != Fit.DOES_NOT_FIT
        && services.stream().allMatch(match -> match.fit() == Fit.DOES_NOT_FIT);
  }
}
