package org.toevertrouwd.pool;

import org.toevertrouwd.figures.Figures;

/** Whether figures show anything. */
final class UnitsShown {

  /** Fewest confidants with figures. */
  static final int CONFIDANTS = 3;

  private UnitsShown() {}

  /** Whether at least one cell is shown. */
  static boolean any(Figures figures) {
    return figures.tables().stream()
        .flatMap(table -> table.cells().stream())
        .anyMatch(cell -> cell.value().isPresent());
  }
}
