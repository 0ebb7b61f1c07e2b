package org.toevertrouwd.practice;

/** The country whose rules the confidant works under by default. */
public enum WorkArea {
  /** Belgium: Welzijnswet, 10-day clock, joint committees. */
  BE,
  /** The Netherlands. */
  NL
}
