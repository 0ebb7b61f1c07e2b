package org.toevertrouwd.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line, in Dutch, French or English. */
final class Messages {

  /** Where the texts stand; Dutch is the default. */
  static final String BUNDLE = "org.toevertrouwd.app.cli.texts";

  private static final ResourceBundle.Control DUTCH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Messages in(Locale locale) {
    return new Messages(ResourceBundle.getBundle(BUNDLE, locale, DUTCH_FIRST));
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The language in two letters: {@code nl}, {@code fr} or {@code en}. */
  String language() {
    return bundle.getString("language");
  }

  String text(String key, Object... details) {
    return new MessageFormat(bundle.getString(key), Locale.forLanguageTag(language()))
        .format(details);
  }
}
