package org.toevertrouwd.casework;

/**
 * What a dossier keeps in words; nothing of it ever leaves.
 *
 * @param narrative the story, may be empty
 * @param flag colour of the Vlaggensysteem chosen by the confidant, with the six criteria in words
 * @param source the row of the sheet it was imported from, as it stood there; may be empty
 */
public record Kept(String narrative, Flag flag, String source) {

  /** Nothing written yet. */
  public static Kept nothing() {
    return new Kept("", Flag.notJudged(), "");
  }
}
