package org.toevertrouwd.directory;

/** Whose law and services apply to a dossier. */
public enum Country implements Coded {
  /** Belgium. */
  BELGIUM("be"),
  /** The Netherlands. */
  NETHERLANDS("nl");

  private final String code;

  Country(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
