package org.toevertrouwd.casework;

/**
 * How much a confidant carries, for her eyes only: it is never counted, kept or exported.
 *
 * <p>The rule, which the screen can show: three heavy dossiers, two late evenings or eight hours of
 * conversation make the load full; double of one of these, or two of these at once, make it heavy.
 * It is a sense and no measure; PRODUCT.md asks for a gentle nudge to intervision, not a judgement.
 *
 * @param heavyDossiers open dossiers with a red or black flag
 * @param lateEvenings evenings of the last {@link #EVENINGS} days with a conversation that began at
 *     20:00 or later, or in the night before 5:00
 * @param minutes minutes of conversation in the last {@link #WEEK} days
 */
public record LoadSense(int heavyDossiers, int lateEvenings, int minutes) {

  /** Days in which late conversations are looked for, today included. */
  public static final int EVENINGS = 14;

  /** Days of which minutes are added up, today included. */
  public static final int WEEK = 7;

  private static final int MANY_HEAVY = 3;
  private static final int MANY_EVENINGS = 2;
  private static final int MANY_MINUTES = 8 * 60;

  /** How it may feel. */
  public enum Level {
    /** Nothing stands out. */
    LIGHT,
    /** One thing stands out. */
    FULL,
    /** Time to share it: intervision, a colleague. */
    HEAVY
  }

  /** The level by the rule above. */
  public Level level() {
    int weight =
        weight(heavyDossiers, MANY_HEAVY)
            + weight(lateEvenings, MANY_EVENINGS)
            + weight(minutes, MANY_MINUTES);
    return Level.values()[Math.min(weight, 2)];
  }

  private static int weight(int value, int many) {
    return Math.min(value / many, 2);
  }
}
