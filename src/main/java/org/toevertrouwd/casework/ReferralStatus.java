package org.toevertrouwd.casework;

import java.util.Arrays;

/** Where a referral stands; the codes are those of the codebook's {@code referral-status}. */
public enum ReferralStatus {
  PROPOSED("proposed"),
  ACCEPTED("accepted"),
  /** Declined by the reporter; counted, because it is a gap in the net. */
  DECLINED("declined"),
  /** The service was not available; counted for the same reason. */
  UNAVAILABLE("unavailable"),
  CONTACTED("contacted"),
  STARTED("started"),
  COMPLETED("completed"),
  BROKEN_OFF("broken-off"),
  UNKNOWN("unknown");

  private final String code;

  ReferralStatus(String code) {
    this.code = code;
  }

  /** The code in the codebook. */
  public String code() {
    return code;
  }

  /**
   * The status with a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ReferralStatus ofCode(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no referral status has this code"));
  }
}
