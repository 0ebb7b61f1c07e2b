package org.toevertrouwd.casework;

import java.util.OptionalInt;

/** How dossiers get their codes: by year, from 1, one more than the highest ever given out. */
final class DossierNumbering {

  private DossierNumbering() {}

  /**
   * The next code of a year.
   *
   * @param highest the highest number ever given out in that year, deleted dossiers included
   */
  static DossierCode next(int year, OptionalInt highest) {
    return new DossierCode(year, highest.orElse(0) + 1);
  }
}
