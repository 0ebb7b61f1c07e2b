package org.toevertrouwd.exchange;

/**
 * Keeps a spreadsheet from taking text for a formula: a text that begins as one gets an apostrophe
 * before it.
 */
public final class FormulaSafe {

  private static final String BEGINNINGS = "=+-@\t\r\n";

  private FormulaSafe() {}

  /** The text, safe to put in a cell. */
  public static String text(String text) {
    boolean risky = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }
}
