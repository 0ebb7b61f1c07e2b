package org.toevertrouwd.figures;

import org.toevertrouwd.casework.DossierId;

/**
 * Something the counting could not take as it stood, for the user to put right. It names no value:
 * an answer may come from a sheet and say anything.
 *
 * @param dossier where it stands
 * @param dimension code of the question
 * @param kind what is wrong
 */
public record Finding(DossierId dossier, String dimension, Kind kind) {

  /** What can be wrong with an answer. */
  public enum Kind {
    /** The codebook has no such current category: counted as unknown. */
    UNKNOWN_CODE,
    /** More than one answer to a question that takes one: the first in order counts. */
    SEVERAL_ANSWERS,
    /** The dossier closed before it began: its duration counts as unknown. */
    CLOSED_BEFORE_BEGIN
  }
}
