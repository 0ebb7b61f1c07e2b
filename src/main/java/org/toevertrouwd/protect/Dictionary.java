package org.toevertrouwd.protect;

import java.util.Arrays;

/**
 * Linear forms written in as many independent variables: what the simplex method calls a
 * dictionary. Variables are numbered: first the given ones, then every form in the order of adding.
 * There are no constants, so it holds for whatever bounds the variables have.
 */
final class Dictionary {

  private static final double NOTHING = 1e-11;

  private final int columns;
  private final Work work;
  private double[][] rows = new double[8][];
  private int size;
  private final int[] outside;
  private int[] inside = new int[8];
  private int[] place;

  /** A dictionary of so many given variables, no forms yet. */
  Dictionary(int variables, Work work) {
    columns = variables;
    this.work = work;
    outside = new int[variables];
    place = new int[variables + 8];
    for (int i = 0; i < variables; i++) {
      outside[i] = i;
      place[i] = -1 - i;
    }
  }

  int columns() {
    return columns;
  }

  int rows() {
    return size;
  }

  /** The variable of a column. */
  int outside(int column) {
    return outside[column];
  }

  /** The variable of a row. */
  int inside(int row) {
    return inside[row];
  }

  /** The row of a variable, or negative where it stands in column {@code -1 - result}. */
  int place(int variable) {
    return place[variable];
  }

  /** A row: how its variable follows from those of the columns. Not to be changed. */
  double[] row(int row) {
    return rows[row];
  }

  /** Adds a form in the given variables; answers its number. */
  int add(int[] variables, double[] factors) {
    double[] row = written(variables, factors);
    int variable = columns + size;
    grow(variable);
    rows[size] = row;
    inside[size] = variable;
    place[variable] = size++;
    return variable;
  }

  private double[] written(int[] variables, double[] factors) {
    double[] row = new double[columns];
    for (int term = 0; term < variables.length; term++) {
      int at = place[variables[term]];
      if (at < 0) {
        row[-1 - at] += factors[term];
      } else {
        addTo(row, factors[term], rows[at]);
      }
    }
    return row;
  }

  private void grow(int variable) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      inside = Arrays.copyOf(inside, size * 2);
    }
    if (variable == place.length) {
      place = Arrays.copyOf(place, variable * 2);
    }
  }

  private static void addTo(double[] row, double factor, double[] other) {
    for (int column = 0; column < row.length; column++) {
      row[column] += factor * other[column];
    }
  }

  /** The variable of the row goes out, that of the column comes in. */
  void exchange(int row, int column) {
    work.rewrite((long) size * columns);
    double[] turned = rows[row];
    int[] used = turn(turned, column);
    for (int other = 0; other < size; other++) {
      if (other != row && rows[other][column] != 0) {
        substitute(rows[other], turned, column, used);
      }
    }
    swap(row, column);
  }

  /** Solves a row for the variable of a column; answers the other columns that are in it. */
  private int[] turn(double[] row, int column) {
    double pivot = row[column];
    int[] filled = new int[columns];
    int count = 0;
    for (int other = 0; other < columns; other++) {
      if (other != column && row[other] != 0) {
        row[other] = -row[other] / pivot;
        filled[count++] = other;
      }
    }
    row[column] = 1 / pivot;
    return Arrays.copyOf(filled, count);
  }

  private static void substitute(double[] row, double[] turned, int column, int[] filled) {
    double factor = row[column];
    for (int other : filled) {
      double changed = row[other] + factor * turned[other];
      row[other] = Math.abs(changed) < NOTHING ? 0 : changed;
    }
    row[column] = factor * turned[column];
  }

  private void swap(int row, int column) {
    int out = inside[row];
    int in = outside[column];
    inside[row] = in;
    outside[column] = out;
    place[in] = row;
    place[out] = -1 - column;
  }
}
