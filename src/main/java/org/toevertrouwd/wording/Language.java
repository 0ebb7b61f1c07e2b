package org.toevertrouwd.wording;

import java.util.Locale;

/** A language of the program. Dutch comes first; what is none of the three reads Dutch. */
public enum Language {
  /** Dutch, as written in Flanders. */
  NL("nl", Locale.forLanguageTag("nl-BE"), "Nederlands"),
  /** French. */
  FR("fr", Locale.forLanguageTag("fr-BE"), "Français"),
  /** English. */
  EN("en", Locale.forLanguageTag("en-GB"), "English");

  private final String code;
  private final Locale locale;
  private final String ownName;

  Language(String code, Locale locale, String ownName) {
    this.code = code;
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The language that fits a place and its habits best. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage());
  }

  /**
   * The language of a code.
   *
   * @param code two letters; an unknown one is Dutch
   */
  public static Language of(String code) {
    return switch (code) {
      case "fr" -> FR;
      case "en" -> EN;
      default -> NL;
    };
  }

  /** Two letters. */
  public String code() {
    return code;
  }

  /** How dates, numbers and sorting are done. */
  public Locale locale() {
    return locale;
  }

  /** What the language calls itself. */
  public String ownName() {
    return ownName;
  }
}
