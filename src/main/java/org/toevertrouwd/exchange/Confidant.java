package org.toevertrouwd.exchange;

/**
 * A line of the roster.
 *
 * @param key the identity; another key is another confidant
 * @param name what the bureau calls them; the fingerprint until it fills in a name
 */
public record Confidant(SignerKey key, String name) {

  /** Most characters of a name. */
  public static final int MAX_NAME = 200;

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is blank, over {@value #MAX_NAME} characters or holds
   *     control characters
   */
  public Confidant {
    if (name.isBlank()
        || name.length() > MAX_NAME
        || name.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A name of 1 to 200 characters on one line");
    }
  }

  /** Whether the bureau filled in a name, which it does after comparing the fingerprint. */
  public boolean isNamed() {
    return !name.equals(key.fingerprint().text());
  }

  static Confidant firstSeen(SignerKey key) {
    return new Confidant(key, key.fingerprint().text());
  }
}
