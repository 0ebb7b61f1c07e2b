package org.toevertrouwd.exchange;

import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;

/**
 * What a package says about itself, apart from the numbers.
 *
 * @param year the year counted, 2000 to 2999
 * @param terms the terms of release
 * @param codebook by which was counted
 * @param belowFloor whether there are too few reporters to say anything but that
 */
record Statement(int year, ReleaseTerms terms, CodebookRef codebook, boolean belowFloor) {

  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2999;

  Statement {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("A year from 2000 to 2999");
    }
  }

  static Statement of(Figures figures, ReleaseTerms terms) {
    return new Statement(figures.year(), terms, figures.codebook(), figures.belowFloor());
  }
}
