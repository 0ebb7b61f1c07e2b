package org.toevertrouwd.ui.start;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;

/** How hard a passphrase is to guess, by the measure of zxcvbn. */
enum Guessing {
  /** Found within hours by somebody who has the file. */
  WEAK,
  /** Found by somebody with patience. */
  FAIR,
  /** Takes longer than anybody will try. */
  GOOD,
  /** Out of reach. */
  STRONG;

  /** More says nothing new and takes long to measure. */
  private static final int MEASURED = 72;

  /**
   * Measures; takes some tenths of a second the first time.
   *
   * @param typed left as it is
   */
  static Guessing of(char[] typed) {
    char[] copy = Arrays.copyOf(typed, Math.min(typed.length, MEASURED));
    Strength measured = new Zxcvbn().measure(CharBuffer.wrap(copy));
    int score = measured.getScore();
    measured.wipe();
    Arrays.fill(copy, '\0');
    return switch (score) {
      case 0, 1 -> WEAK;
      case 2 -> FAIR;
      case 3 -> GOOD;
      default -> STRONG;
    };
  }
}
