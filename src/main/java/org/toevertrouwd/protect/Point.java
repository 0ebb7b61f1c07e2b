package org.toevertrouwd.protect;

/**
 * Whole values that all published counts allow, by how far each cell is from its true one. What is
 * not named is as it is.
 */
final class Point {

  private final int[] cells;
  private final int[] shifts;

  Point(int[] cells, int[] shifts) {
    this.cells = cells.clone();
    this.shifts = shifts.clone();
  }

  int size() {
    return cells.length;
  }

  int cell(int place) {
    return cells[place];
  }

  int shift(int place) {
    return shifts[place];
  }
}
