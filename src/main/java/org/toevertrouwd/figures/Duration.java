package org.toevertrouwd.figures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a dossier took, from the first conversation to the first closing, in calendar months of
 * its own begin. The codes and limits are those of the codebook's {@code duration}: each limit
 * still belongs to the shorter class.
 */
enum Duration {
  WITHIN_MONTH("within-month", 1),
  WITHIN_THREE_MONTHS("within-three-months", 3),
  WITHIN_SIX_MONTHS("within-six-months", 6),
  WITHIN_YEAR("within-year", 12),
  LONGER("longer", Integer.MAX_VALUE);

  static final String DIMENSION = "duration";

  private final String code;
  private final int months;

  Duration(String code, int months) {
    this.code = code;
    this.months = months;
  }

  String code() {
    return code;
  }

  /** The class, or empty when the closing comes before the begin. */
  static Optional<Duration> between(LocalDate begin, LocalDate closing) {
    if (closing.isBefore(begin)) {
      return Optional.empty();
    }
    for (Duration duration : values()) {
      if (duration == LONGER || !closing.isAfter(begin.plusMonths(duration.months))) {
        return Optional.of(duration);
      }
    }
    throw new AssertionError("the last class has no limit");
  }
}
