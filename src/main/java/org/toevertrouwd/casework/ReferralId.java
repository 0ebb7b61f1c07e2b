package org.toevertrouwd.casework;

import java.util.UUID;

/** Identity of a referral; safe to log. */
public record ReferralId(UUID value) {

  /** A new, random identity. */
  public static ReferralId random() {
    return new ReferralId(UUID.randomUUID());
  }
}
