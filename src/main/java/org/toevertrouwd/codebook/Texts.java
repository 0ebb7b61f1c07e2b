package org.toevertrouwd.codebook;

/**
 * One text in the three languages of the program.
 *
 * @param nl Dutch, never blank
 * @param fr French, never blank
 * @param en English, never blank
 */
public record Texts(String nl, String fr, String en) {

  /** The text in a language; anything that is not French or English reads Dutch. */
  public String in(String language) {
    return switch (language) {
      case "fr" -> fr;
      case "en" -> en;
      default -> nl;
    };
  }
}
