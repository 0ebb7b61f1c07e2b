package org.toevertrouwd.directory;

/**
 * What a referral counts as in the yearly figures. The codes are those of the codebook's dimension
 * {@code service-kind}; FIGURES.md allows at most eight, so every service, also one that a user
 * adds, is one of these.
 */
public enum ServiceKind implements Coded {
  /** Confidants, prevention advisers and the services they belong to. */
  CONFIDANT_OR_PREVENTION("confidant-or-prevention"),
  /** Lines and chats for a conversation. */
  HELPLINE("helpline"),
  /** Doctors, psychologists, welfare and care centres. */
  CARE("care"),
  /**
   * Points where conduct can be reported or a conflict mediated, ombudsmen, and bodies for equality
   * and human rights.
   */
  CONTACT_POINT("contact-point"),
  /** Peers who went through the same. */
  PEER_SUPPORT("peer-support"),
  /** Unions, associations of the profession, legal advice. */
  UNION_OR_LEGAL("union-or-legal"),
  /** Police and the authorities that supervise employers and schools. */
  POLICE_OR_INSPECTION("police-or-inspection");

  private final String code;

  ServiceKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
