package org.toevertrouwd.audit;

/**
 * A linear system solved for some of its variables: each of these, one a row, as a sum of the
 * others, one a column. A pivot swaps two of them.
 */
final class Tableau {

  private static final double SNAP = 1e-9;

  private final double[][] rows;
  private final int[] rowVariables;
  private final int[] columnVariables;

  /** Variables 0 and on are the columns; the next ones the rows. */
  Tableau(double[][] rows, int columns) {
    this.rows = rows;
    rowVariables = new int[rows.length];
    columnVariables = new int[columns];
    for (int column = 0; column < columns; column++) {
      columnVariables[column] = column;
    }
    for (int row = 0; row < rows.length; row++) {
      rowVariables[row] = columns + row;
    }
  }

  int rows() {
    return rows.length;
  }

  int columns() {
    return columnVariables.length;
  }

  int rowVariable(int row) {
    return rowVariables[row];
  }

  int columnVariable(int column) {
    return columnVariables[column];
  }

  double at(int row, int column) {
    return rows[row][column];
  }

  /** Adds a row, so many times, to a gradient. */
  void addRow(int row, double times, double[] gradient) {
    double[] own = rows[row];
    for (int column = 0; column < own.length; column++) {
      gradient[column] += times * own[column];
    }
  }

  /** The variable of the row from the values of the columns. */
  double valueOf(int row, double[] values) {
    double sum = 0;
    for (int column = 0; column < columnVariables.length; column++) {
      sum += rows[row][column] * values[columnVariables[column]];
    }
    return sum;
  }

  void pivot(int row, int column) {
    double[] turned = rows[row];
    double pivot = turned[column];
    for (int other = 0; other < turned.length; other++) {
      turned[other] = other == column ? 1 / pivot : -turned[other] / pivot;
    }
    for (int other = 0; other < rows.length; other++) {
      if (other != row && rows[other][column] != 0) {
        replace(rows[other], turned, column);
      }
    }
    int variable = rowVariables[row];
    rowVariables[row] = columnVariables[column];
    columnVariables[column] = variable;
  }

  private static void replace(double[] row, double[] turned, int column) {
    double times = row[column];
    row[column] = 0;
    for (int place = 0; place < row.length; place++) {
      if (turned[place] != 0) {
        double value = row[place] + times * turned[place];
        double whole = Math.rint(value);
        row[place] = Math.abs(value - whole) < SNAP ? whole : value;
      }
    }
  }
}
