package org.toevertrouwd.directory;

/** Where a service works, as its source says. */
public enum Area implements Coded {
  /** All of Belgium. */
  BELGIUM("be", Country.BELGIUM),
  /** Flanders. */
  FLANDERS("be-flanders", Country.BELGIUM),
  /** The Netherlands. */
  NETHERLANDS("nl", Country.NETHERLANDS);

  private final String code;
  private final Country country;

  Area(String code, Country country) {
    this.code = code;
    this.country = country;
  }

  @Override
  public String code() {
    return code;
  }

  /** The country it lies in. */
  public Country country() {
    return country;
  }
}
