package org.toevertrouwd.directory;

/**
 * Whose side a service is on. Support for employers is kept apart from support for the people
 * affected, because of the conflict of interests (Convenant Dans Veilig, governance, "Ondersteuning
 * werkgevers en bestuurders").
 */
public enum Audience implements Coded {
  /** People affected, witnesses and those around them. */
  REPORTER("reporter"),
  /** Employers, managers and boards. */
  EMPLOYER("employer");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
