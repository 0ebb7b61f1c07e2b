package org.toevertrouwd.figures;

import java.util.List;

/**
 * Figures as they may leave the kluis, and what is said at home about the rest.
 *
 * @param figures as they leave
 * @param threshold fewest distinct reporters behind a published cell
 * @param stayedHome the tables of which nothing but perhaps the unit's total leaves, in the order
 *     of the layout; never part of what leaves
 */
public record ReleasedFigures(Figures figures, int threshold, List<StayedHome> stayedHome) {

  public ReleasedFigures {
    stayedHome = List.copyOf(stayedHome);
  }
}
