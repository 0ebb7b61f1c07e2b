package org.toevertrouwd.directory;

import java.util.regex.Pattern;

/**
 * The stable name of a service, such as {@code flemish-contact-point}. Entries that a user adds
 * have codes of their own.
 *
 * @param value lower-case letters, digits and single dashes, at most {@value #MAX_LENGTH}
 *     characters
 */
public record ServiceCode(String value) implements Comparable<ServiceCode> {

  /** Most characters of a code. */
  public static final int MAX_LENGTH = 48;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException when the value is not of that form; the message does not
   *     repeat it
   */
  public ServiceCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("Not a code of lower-case letters, digits and dashes");
    }
  }

  /** Whether a text has the form of a code. */
  static boolean isCode(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(ServiceCode other) {
    return value.compareTo(other.value);
  }
}
