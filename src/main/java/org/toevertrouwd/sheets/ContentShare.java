package org.toevertrouwd.sheets;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many of the values of a column fit a meaning. */
final class ContentShare {

  private static final int VALUES_LOOKED_AT = 500;

  private static final Pattern CLOCK =
      Pattern.compile("(?:0?[7-9]|1\\d|2[0-3])\\s*(?:[:.]|u(?:ur)?|h)\\s*(?:[0-5]\\d)?(?::00)?");

  private final ValueReader values;
  private final AgeReader ages;
  private final DateText dates;

  ContentShare(ValueReader values, AgeReader ages, DateText dates) {
    this.values = values;
    this.ages = ages;
    this.dates = dates;
  }

  /** From 0 to 1; text fits half, so that a list of known words goes before it. */
  double of(Meaning meaning, List<String> texts) {
    Set<String> some =
        texts.stream().distinct().limit(VALUES_LOOKED_AT).collect(Collectors.toSet());
    if (meaning.kind() == Meaning.Kind.TEXT || some.isEmpty()) {
      return 0.5;
    }
    return (double) some.stream().filter(text -> fits(meaning, text)).count() / some.size();
  }

  private boolean fits(Meaning meaning, String text) {
    return switch (meaning.kind()) {
      case DATE -> isDate(text) || isKnown(meaning, text);
      case AMOUNT -> isAmount(meaning, text);
      case CHOICE, RANGE -> isKnown(meaning, text);
      case TEXT -> true;
    };
  }

  /** "14:30" above a column of times is rather when it was than how long it took. */
  private static boolean isAmount(Meaning meaning, String text) {
    return meaning == Meaning.CONVERSATIONS
        ? Amount.count(text).isPresent()
        : Amount.minutes(text, true).isPresent() && !CLOCK.matcher(text.strip()).matches();
  }

  private boolean isDate(String text) {
    return !(dates.read(text, false) instanceof When.NotADate);
  }

  private boolean isKnown(Meaning meaning, String text) {
    Sense sense =
        meaning == Meaning.AGE ? ages.read(text, dates.today(), false) : values.read(meaning, text);
    return sense.complete() && !(sense.means().isEmpty() && sense.candidates().isEmpty());
  }
}
