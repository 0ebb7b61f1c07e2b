package org.toevertrouwd.ui.figures;

import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.figures.Figures;

/**
 * The figures of a year to put beside those of others: as they left, or as they would leave.
 *
 * @param figures never counted again if they left
 * @param codebook what they were counted by
 * @param left whether they left; else they are at home still
 */
record YearLeft(Figures figures, Codebook codebook, boolean left) {

  int year() {
    return figures.year();
  }
}
