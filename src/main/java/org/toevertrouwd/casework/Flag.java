package org.toevertrouwd.casework;

import java.util.Map;

/**
 * A judgement by the Vlaggensysteem: six criteria are written down, the colour is chosen by the
 * confidant and never computed, and neither is counted. Source: Actieplan mediasector 2022, 2.3.b.
 *
 * @param colour the chosen colour
 * @param criteria notes per criterion; an absent one was not considered
 */
public record Flag(Colour colour, Map<Criterion, String> criteria) {

  /** The colours, from acceptable to severe. */
  public enum Colour {
    /** No colour chosen. */
    NONE,
    GREEN,
    YELLOW,
    RED,
    BLACK
  }

  /** The six criteria. */
  public enum Criterion {
    CONSENT,
    FREE_WILL,
    EQUALITY,
    AGE_APPROPRIATE,
    CONTEXT_APPROPRIATE,
    SELF_RESPECT
  }

  public Flag {
    criteria = Map.copyOf(criteria);
  }

  /** No judgement yet. */
  public static Flag notJudged() {
    return new Flag(Colour.NONE, Map.of());
  }
}
