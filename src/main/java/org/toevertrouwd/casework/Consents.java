package org.toevertrouwd.casework;

/**
 * The questions of consent that a dossier has; sharing is asked per recipient and stands with each
 * referral.
 *
 * @param keeping may a file be kept; without it only the counted facts stay, until the release of
 *     the year
 * @param counting may it count anonymously; an objection takes the dossier out of every table from
 *     then on
 * @param earlierConfidantCounts whether an earlier confidant of this pool counts the same situation
 */
public record Consents(Consent keeping, Consent counting, boolean earlierConfidantCounts) {

  /** Nothing asked yet. */
  public static Consents notAsked() {
    return new Consents(Consent.notAsked(), Consent.notAsked(), false);
  }
}
