package org.toevertrouwd.casework;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code a person uses for a dossier, such as {@code 2026-014}; never a name. Numbers start anew
 * every year and are never used twice.
 *
 * @param year 1900 to 9999
 * @param number from 1 to 999 999
 */
public record DossierCode(int year, int number) implements Comparable<DossierCode> {

  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{3})-(\\d{3,6})");

  private static final int HIGHEST = 999_999;

  public DossierCode {
    if (year < 1900 || year > 9999 || number < 1 || number > HIGHEST) {
      throw new IllegalArgumentException("dossier code out of range");
    }
  }

  /**
   * Reads a code as it is written.
   *
   * @throws IllegalArgumentException if the text is no code
   */
  public static DossierCode parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a dossier code");
    }
    return new DossierCode(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  @Override
  public int compareTo(DossierCode other) {
    int byYear = Integer.compare(year, other.year);
    return byYear != 0 ? byYear : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d-%03d", year, number);
  }
}
