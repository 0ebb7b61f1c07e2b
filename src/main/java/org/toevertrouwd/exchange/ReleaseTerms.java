package org.toevertrouwd.exchange;

/**
 * Under what terms figures leave.
 *
 * @param threshold T, the fewest distinct reporters behind a published cell; from the least of the
 *     audience to {@value #MOST_THRESHOLD}
 * @param audience for whom
 * @param mode how
 * @param generator the program that made the package: its name and version only, such as {@code
 *     toevertrouwd 0.1.0}
 */
public record ReleaseTerms(int threshold, Audience audience, ReleaseMode mode, String generator) {

  /** Beyond this a threshold is a mistake. */
  public static final int MOST_THRESHOLD = 1_000;

  /** Name and version: no room for a path, a person or a machine. */
  private static final String GENERATOR =
      "toevertrouwd [0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}(-SNAPSHOT)?";

  /**
   * Checks the terms.
   *
   * @throws IllegalArgumentException if the threshold is out of range or the generator says more
   *     than a name and a version
   */
  public ReleaseTerms {
    if (threshold < audience.leastThreshold() || threshold > MOST_THRESHOLD) {
      throw new IllegalArgumentException("A threshold that this audience does not allow");
    }
    if (!generator.matches(GENERATOR)) {
      throw new IllegalArgumentException("A generator is a name and a version");
    }
  }
}
