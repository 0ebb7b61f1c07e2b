package org.toevertrouwd.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.toevertrouwd.settings.Preferences.Frame;
import org.toevertrouwd.wording.Language;

/** Preferences as names and values. */
final class PreferencesText {

  private static final String LANGUAGE = "language";
  private static final String APPEARANCE = "appearance";
  private static final String TEXT = "text-percent";
  private static final String LOCK = "auto-lock-minutes";
  private static final String FRAME = "frame";
  private static final String RECENT = "recent.";
  private static final String REMEMBERING = "remember-kluizen";

  private PreferencesText() {}

  /**
   * Reads; what is missing is as usual.
   *
   * @throws IllegalArgumentException if a value can't be understood
   */
  static Preferences read(Properties from) {
    Preferences usual = Preferences.usual();
    return new Preferences(
        value(from, LANGUAGE).map(Language::valueOf),
        value(from, APPEARANCE).map(Appearance::valueOf).orElse(usual.appearance()),
        value(from, TEXT).map(Integer::valueOf).orElse(usual.textPercent()),
        value(from, LOCK).map(Integer::valueOf).orElse(usual.autoLockMinutes()),
        value(from, FRAME).map(PreferencesText::frame),
        recent(from),
        value(from, REMEMBERING).map(PreferencesText::yesOrNo).orElse(usual.remembering()));
  }

  static Properties write(Preferences preferences) {
    Properties to = new Properties();
    preferences.language().ifPresent(language -> to.setProperty(LANGUAGE, language.name()));
    to.setProperty(APPEARANCE, preferences.appearance().name());
    to.setProperty(TEXT, Integer.toString(preferences.textPercent()));
    to.setProperty(LOCK, Integer.toString(preferences.autoLockMinutes()));
    to.setProperty(REMEMBERING, Boolean.toString(preferences.remembering()));
    preferences.frame().ifPresent(frame -> to.setProperty(FRAME, text(frame)));
    for (int i = 0; i < preferences.recent().size(); i++) {
      to.setProperty(RECENT + i, preferences.recent().get(i).toString());
    }
    return to;
  }

  private static Optional<String> value(Properties from, String name) {
    return Optional.ofNullable(from.getProperty(name));
  }

  private static List<Path> recent(Properties from) {
    List<Path> all = new ArrayList<>();
    for (int i = 0; value(from, RECENT + i).isPresent(); i++) {
      all.add(Path.of(from.getProperty(RECENT + i)));
    }
    return all;
  }

  /** What is neither is not understood: guessing would keep what should not be kept. */
  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither");
    };
  }

  private static Frame frame(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("not a frame");
    }
    return new Frame(
        number(parts[0]),
        number(parts[1]),
        number(parts[2]),
        number(parts[3]),
        Boolean.parseBoolean(parts[4]));
  }

  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("not a place");
    }
    return number;
  }

  private static String text(Frame frame) {
    return "%s %s %s %s %s"
        .formatted(frame.x(), frame.y(), frame.width(), frame.height(), frame.maximised());
  }
}
