package org.toevertrouwd.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one package in one language: the bundle {@code texts} beside its classes. Dutch is
 * the bundle without a suffix.
 */
public final class Wording {

  private static final ResourceBundle.Control DUTCH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Language language;

  private Wording(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /**
   * The texts of a package.
   *
   * @param speaker any class of the package
   * @throws java.util.MissingResourceException if the package has no texts, a fault of the program
   */
  public static Wording of(Class<?> speaker, Language language) {
    String bundle = speaker.getPackageName() + ".texts";
    Locale locale = Locale.of(language.code());
    return new Wording(
        ResourceBundle.getBundle(bundle, locale, speaker.getClassLoader(), DUTCH_FIRST), language);
  }

  /** The language it is in. */
  public Language language() {
    return language;
  }

  /**
   * A text.
   *
   * @param details what stands at {0}, {1} ...; only a text with details is a pattern, in which an
   *     apostrophe is doubled
   */
  public String text(String key, Object... details) {
    String text = bundle.getString(key);
    return details.length == 0
        ? text
        : new MessageFormat(text, language.locale()).format(details);
  }

  /**
   * The text of a constant: the key is the stem, a full stop, and the name of the constant.
   *
   * @param details as for {@link #text}
   */
  public String text(String stem, Enum<?> constant, Object... details) {
    return text(stem + "." + constant.name(), details);
  }
}
