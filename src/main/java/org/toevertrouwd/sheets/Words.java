package org.toevertrouwd.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes what makes two spellings of one word differ out of a text. */
final class Words {

  /** Most characters of a value in a report. */
  private static final int SHOWN = 200;

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern TICKS = Pattern.compile("[\u2611\u2705\u2713\u2714\uD83D\uDC4D]");
  private static final Pattern CROSSES = Pattern.compile("[\u2612\u2717\u2718\u274C\u274E]");
  private static final Pattern ERROR =
      Pattern.compile(
          "#(?:N/[AB]|(?:REF|DIV/0|VALUE|NUM|WAARDE|VERW|GETAL|DEEL/0)!|NAME\\?|NAAM\\?|NULL!|LEEG!)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]+");

  private Words() {}

  /**
   * Lower-case words with single spaces between them; empty when there are none. A tick is a yes
   * and a cross is a no.
   */
  static String key(String text) {
    String ticked = CROSSES.matcher(TICKS.matcher(text).replaceAll(" ja ")).replaceAll(" nee ");
    String plain = MARKS.matcher(Normalizer.normalize(ticked, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether a spreadsheet program wrote this where a formula failed; it is no value of anybody. */
  static boolean isError(String text) {
    return ERROR.matcher(text.strip()).matches();
  }

  /**
   * A text for a report: on one line, without signs that turn the direction of writing or command a
   * terminal, and cut where it is long.
   */
  static String shown(String text) {
    String line = CONTROLS.matcher(text).replaceAll(" ").strip();
    String visible = INVISIBLE.matcher(line).replaceAll("");
    if (visible.length() <= SHOWN) {
      return visible;
    }
    int cut = Character.isHighSurrogate(visible.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return visible.substring(0, cut) + "…";
  }
}
