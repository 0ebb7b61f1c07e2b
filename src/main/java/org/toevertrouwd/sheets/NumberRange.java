package org.toevertrouwd.sheets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number or a range of numbers as people write it: {@code 29}, {@code <18}, {@code 18-25}, {@code
 * 65+}.
 *
 * @param from least number
 * @param to greatest number
 */
record NumberRange(int from, int to) {

  private static final int NO_LIMIT = 1_000_000;
  private static final String UNIT =
      "(?:\\s*(?:jaar|jr|j|ans|an|years?|yrs?|y|personen|personnes|people|pers)\\.?)?"
          + "(?:\\s+(?:oud|old))?";
  private static final String N = "(\\d{1,6})" + UNIT;
  private static final Pattern SINGLE = Pattern.compile("(\\d{1,6})(?:[.,]\\d{1,2})?" + UNIT);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:tussen|entre|between|van|de|from)?\\s*"
              + N
              + "\\s*(?:-|–|—|tot en met|t/m|tot|en|à|a|et|to|and)\\s*"
              + N);
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:<|-(?=\\s*[1-9]\\d)|onder(?: de)?|jonger dan|minder dan|moins de|under|younger"
              + " than|less than|below)\\s*"
              + N);
  private static final Pattern AT_MOST =
      Pattern.compile("(?:<=|≤|=<|maximum|max\\.?|hoogstens|au plus|at most|up to)\\s*" + N);
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:>|ouder dan|meer dan|boven(?: de)?|plus de|over|older than|more than|above)\\s*" + N);
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?:>=|≥|=>|vanaf|minstens|minimum|min\\.?|à partir de|au moins|at least|from)\\s*" + N);
  private static final Pattern AND_MORE =
      Pattern.compile(
          N
              + "\\s*(?:\\+|(?:en|of) (?:ouder|meer)|et plus|ans et plus|and (?:over|older|more)|or"
              + " (?:older|more))");

  private static final Pattern ABOUT =
      Pattern.compile("^(?:±|~|≈|\\+/-|ca\\.?|circa|ongeveer|rond|environ|env\\.?|about)\\s*");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.\\h]\\d{3})");

  /** Reads a text that is a number or a range and nothing else. */
  static Optional<NumberRange> parse(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (lower.length() > 40) {
      return Optional.empty();
    }
    String about = ABOUT.matcher(lower).replaceFirst("");
    String plain = THOUSANDS.matcher(about).matches() ? about.replaceAll("\\P{Nd}", "") : about;
    return number(SINGLE, plain)
        .map(n -> new NumberRange(n, n))
        .or(() -> number(BELOW, plain).map(n -> new NumberRange(0, n - 1)))
        .or(() -> number(AT_MOST, plain).map(n -> new NumberRange(0, n)))
        .or(() -> number(ABOVE, plain).map(n -> new NumberRange(n + 1, NO_LIMIT)))
        .or(
            () ->
                number(AT_LEAST, plain)
                    .or(() -> number(AND_MORE, plain))
                    .map(n -> new NumberRange(n, NO_LIMIT)))
        .or(() -> between(plain))
        .filter(range -> 0 <= range.from && range.from <= range.to);
  }

  private static Optional<Integer> number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static Optional<NumberRange> between(String text) {
    Matcher matcher = BETWEEN.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new NumberRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The one band it lies in; the candidates where it lies in several. */
  Sense in(String dimension, List<Band> bands) {
    int highest = bands.stream().mapToInt(Band::to).max().orElse(0);
    NumberRange known = to == NO_LIMIT ? new NumberRange(Math.min(from, highest), highest) : this;
    int lowest = bands.stream().mapToInt(Band::from).min().orElse(0);
    if (known.to > highest || known.to < lowest) {
      return Sense.NOT_UNDERSTOOD;
    }
    Set<String> codes = new LinkedHashSet<>();
    bands.stream().filter(band -> band.overlaps(known)).map(Band::code).forEach(codes::add);
    return codes.size() == 1
        ? Sense.of(dimension, codes.iterator().next())
        : Sense.oneOf(dimension, codes);
  }
}
