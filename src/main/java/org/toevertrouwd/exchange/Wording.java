package org.toevertrouwd.exchange;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** The texts of this room. Dutch is the base; the language of the machine plays no part. */
final class Wording {

  private static final String BUNDLE = "org.toevertrouwd.exchange.texts";
  static final List<String> LANGUAGES = List.of("nl", "fr", "en");

  private Wording() {}

  static ResourceBundle in(String language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.of(language),
        Wording.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** One text in the three languages, for sheets that go from hand to hand. */
  static String inAll(String key) {
    return LANGUAGES.stream()
        .map(language -> in(language).getString(key))
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
