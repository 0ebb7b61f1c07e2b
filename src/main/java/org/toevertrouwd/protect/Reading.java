package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One reader of what is published: an outsider, for whom every hidden cell has goals of its own, or
 * a knowing one, for whom only the width counts. All by how far a value could be from the true one.
 */
final class Reading {

  private final List<LinkedCell> cells;
  private final Optional<KnowingReader> knows;

  private Reading(List<LinkedCell> cells, Optional<KnowingReader> knows) {
    this.cells = cells;
    this.knows = knows;
  }

  static Reading outside(List<LinkedCell> cells) {
    return new Reading(cells, Optional.empty());
  }

  static Reading knowing(List<LinkedCell> cells, KnowingReader reader) {
    return new Reading(cells, Optional.of(reader));
  }

  boolean isOutside() {
    return knows.isEmpty();
  }

  /** How far below the true value the reader can think a cell that is hidden. */
  int below(int cell) {
    int least =
        Math.max(cells.get(cell).least(), knows.map(reader -> reader.least().get(cell)).orElse(0));
    return cells.get(cell).value() - least;
  }

  /** How far above the true value the reader can think a cell that is hidden. */
  int above(int cell) {
    return cells.get(cell).most() - cells.get(cell).value();
  }

  /** How far above the true value an outsider must be able to think it. */
  int goalAbove(int cell) {
    return Math.max(0, cells.get(cell).high() - cells.get(cell).value());
  }

  /** How far below the true value an outsider must be able to think it. */
  int goalBelow(int cell) {
    return Math.max(0, cells.get(cell).value() - cells.get(cell).low());
  }

  /** How far apart the ends must be for a knowing reader; 0 for an outsider. */
  int width(int cell) {
    int known = cells.get(cell).most() - cells.get(cell).least();
    return knows.map(reader -> Math.min(reader.width(), known)).orElse(0);
  }

  /** Whether the reader can think all these cells so far from their true values. */
  boolean allows(Point point) {
    return IntStream.range(0, point.size())
        .allMatch(
            i -> point.shift(i) >= -below(point.cell(i)) && point.shift(i) <= above(point.cell(i)));
  }

  /** Whether nothing needs to be shown for a cell. */
  boolean asksNothing(int cell) {
    return goalAbove(cell) == 0 && goalBelow(cell) == 0 && width(cell) == 0;
  }

  static BitSet support(Point point) {
    BitSet support = new BitSet();
    IntStream.range(0, point.size()).forEach(i -> support.set(point.cell(i)));
    return support;
  }
}
