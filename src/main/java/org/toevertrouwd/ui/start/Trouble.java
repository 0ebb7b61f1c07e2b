package org.toevertrouwd.ui.start;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.kluis.CommitPoint;
import org.toevertrouwd.wording.Wording;

/**
 * Why a kluis does not simply open: a page that says what happened, what was kept and what to do.
 *
 * @param key of its texts
 * @param details what its texts name: numbers, days, a computer; never content
 * @param ways what can be done, the best first
 * @param lastGood the last state that can be read, where one is known
 */
record Trouble(String key, List<Object> details, List<Way> ways, Optional<CommitPoint> lastGood) {

  Trouble {
    details = List.copyOf(details);
    ways = List.copyOf(ways);
  }

  /** A trouble that needs no details. */
  static Trouble of(String key, Way... ways) {
    return new Trouble(key, List.of(), List.of(ways), Optional.empty());
  }

  /** With what its texts name. */
  Trouble with(Object... named) {
    return new Trouble(key, List.of(named), ways, lastGood);
  }

  /** With the last state that can be read. */
  Trouble readableAt(CommitPoint point) {
    return new Trouble(key, details, ways, Optional.of(point));
  }

  /**
   * One of its texts.
   *
   * @param part {@code title}, {@code kept} or {@code todo}
   */
  String text(Wording wording, String part) {
    return wording.text("trouble." + key + "." + part, details.toArray());
  }
}
