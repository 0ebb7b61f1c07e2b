package org.toevertrouwd.casework;

/**
 * The person who comes. Everything but the identity stays in the kluis.
 *
 * @param id joins several dossiers of one person
 * @param alias what the confidant calls the person; may be empty
 * @param contactDetails may be empty
 * @param safeWays safe ways and moments to reach the person; may be empty
 */
public record Reporter(ReporterId id, String alias, String contactDetails, String safeWays) {

  /** A reporter of whom nothing is written down yet. */
  public static Reporter unnamed() {
    return new Reporter(ReporterId.random(), "", "", "");
  }
}
