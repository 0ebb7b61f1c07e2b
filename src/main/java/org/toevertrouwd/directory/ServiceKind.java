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
  /** Points where conduct can be reported, or a conflict mediated. */
  CONTACT_POINT("contact-point"),
  /** Institutes for equality and human rights. */
  EQUALITY_BODY("equality-body"),
  /** Police and courts. */
  POLICE_JUSTICE("police-justice"),
  /** Authorities that supervise employers and schools. */
  INSPECTION("inspection"),
  /** Peers, unions and associations of the profession. */
  SUPPORT_AND_UNION("support-and-union");

  private final String code;

  ServiceKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
