package org.toevertrouwd.figures;

import java.util.List;
import java.util.Optional;

/**
 * Figures as they may leave the kluis, and what is said at home about the rest.
 *
 * @param figures as they leave
 * @param threshold fewest distinct reporters behind a published cell
 * @param stayedHome the tables of which nothing but perhaps sums leaves, in the order of the
 *     layout; never part of what leaves
 * @param hidden every hidden cell with its reason, in the order of the layout; never part of what
 *     leaves. None when the figures are read back from the ledger, which does not keep it.
 */
public record ReleasedFigures(
    Figures figures, int threshold, List<StayedHome> stayedHome, List<HiddenFigure> hidden) {

  public ReleasedFigures {
    stayedHome = List.copyOf(stayedHome);
    hidden = List.copyOf(hidden);
  }

  /** Why a cell is hidden; empty when it is shown, or when nobody knows any more. */
  public Optional<HiddenBecause> because(String table, List<String> codes) {
    return hidden.stream()
        .filter(cell -> cell.table().equals(table) && cell.codes().equals(codes))
        .map(HiddenFigure::because)
        .findFirst();
  }
}
