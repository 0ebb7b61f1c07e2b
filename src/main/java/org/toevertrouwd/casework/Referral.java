package org.toevertrouwd.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A referral of a dossier to a service.
 *
 * @param id identity
 * @param dossier the dossier it belongs to
 * @param service code of the service in the directory
 * @param on the day it was proposed; imported sheets do not say
 * @param status where it stands
 * @param sharing what may be shared with this recipient
 * @param recordedAt when it was written down here
 */
public record Referral(
    ReferralId id,
    DossierId dossier,
    String service,
    Optional<LocalDate> on,
    ReferralStatus status,
    Sharing sharing,
    Instant recordedAt) {

  /**
   * What one recipient may know.
   *
   * @param consent of the reporter, for this recipient alone
   * @param mayBeShared in words; may be empty
   * @param warm whether the confidant makes the contact herself
   * @param outcome in words; may be empty
   * @param notes on the way to the service, for the confidant; may be empty and never leave
   */
  public record Sharing(
      Consent consent, String mayBeShared, boolean warm, String outcome, String notes) {

    /** Nothing asked and nothing said yet. */
    public static Sharing notAsked() {
      return new Sharing(Consent.notAsked(), "", false, "", "");
    }
  }
}
