package org.toevertrouwd.sheets;

import java.util.Locale;

/**
 * How values of a column are told apart: by their words, or by their signs where there are none.
 */
final class ValueKey {

  private ValueKey() {}

  /** {@code "<18"} and {@code "18"} stay apart; {@code "Pesten!"} and {@code "pesten"} do not. */
  static String of(String text) {
    String words = Words.key(text);
    boolean onlyWords = words.chars().noneMatch(Character::isDigit) && !words.isEmpty();
    return onlyWords ? words : Words.shown(text).toLowerCase(Locale.ROOT);
  }
}
