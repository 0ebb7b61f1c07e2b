package org.toevertrouwd.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.toevertrouwd.protect.LinearRelation;
import org.toevertrouwd.protect.LinkedCell;
import org.toevertrouwd.protect.LinkedCell.Standing;
import org.toevertrouwd.protect.LinkedSystem;

/**
 * A year of 80 made-up dossiers as one linked system of about 400 cells: one-way tables, and
 * two-way tables that share behaviour or sector with them.
 */
final class LinkedTables {

  private static final int DOSSIERS = 80;
  private static final int THRESHOLD = 5;

  private final SplittableRandom random;
  private final List<int[]> answers = new ArrayList<>();
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final List<Integer> values = new ArrayList<>();
  private final List<LinearRelation> relations = new ArrayList<>();
  private final int[] sizes;

  private LinkedTables(long seed, int[] sizes) {
    random = new SplittableRandom(seed);
    this.sizes = sizes;
  }

  /**
   * The system of a seed: behaviour (14), sector (10), statute (12), relation (8), and four more
   * dimensions, the first three of them crossed with each other as far as the layout goes.
   */
  static LinkedSystem of(long seed) {
    return new LinkedTables(seed, new int[] {14, 10, 12, 6, 7, 5, 8, 6, 9, 11}).made();
  }

  private LinkedSystem made() {
    for (int i = 0; i < DOSSIERS; i++) {
      int[] answer = new int[sizes.length];
      for (int dimension = 0; dimension < sizes.length; dimension++) {
        // Some answers are given far more often than others, as in real years.
        double skew = random.nextDouble() * random.nextDouble();
        answer[dimension] = (int) (skew * sizes[dimension]);
      }
      answers.add(answer);
    }
    cell(-1, 0, -1, 0);
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      sum(0, margin(dimension));
    }
    cross(0, 1);
    cross(0, 3);
    cross(1, 4);
    return new LinkedSystem(cells(), relations, List.of(), List.of());
  }

  private void cross(int rows, int columns) {
    for (int row = 0; row < sizes[rows]; row++) {
      List<Integer> parts = new ArrayList<>();
      for (int column = 0; column < sizes[columns]; column++) {
        parts.add(cell(rows, row, columns, column));
      }
      sum(cell(rows, row, -1, 0), parts);
    }
    for (int column = 0; column < sizes[columns]; column++) {
      List<Integer> parts = new ArrayList<>();
      for (int row = 0; row < sizes[rows]; row++) {
        parts.add(cell(rows, row, columns, column));
      }
      sum(cell(columns, column, -1, 0), parts);
    }
  }

  private List<Integer> margin(int dimension) {
    List<Integer> all = new ArrayList<>();
    for (int code = 0; code < sizes[dimension]; code++) {
      all.add(cell(dimension, code, -1, 0));
    }
    return all;
  }

  private int cell(int first, int code, int second, int other) {
    return positions.computeIfAbsent(
        first + ":" + code + "," + second + ":" + other,
        key -> {
          values.add(
              (int)
                  answers.stream()
                      .filter(answer -> first < 0 || answer[first] == code)
                      .filter(answer -> second < 0 || answer[second] == other)
                      .count());
          return values.size() - 1;
        });
  }

  private void sum(int total, List<Integer> parts) {
    List<LinearRelation.Term> terms = new ArrayList<>();
    terms.add(new LinearRelation.Term(total, -1));
    parts.forEach(part -> terms.add(new LinearRelation.Term(part, 1)));
    relations.add(new LinearRelation(terms, LinearRelation.Sense.EQUAL, 0));
  }

  private List<LinkedCell> cells() {
    List<LinkedCell> cells = new ArrayList<>();
    int oneWay = 1 + java.util.Arrays.stream(sizes).sum();
    for (int cell = 0; cell < values.size(); cell++) {
      int value = values.get(cell);
      boolean small = value < THRESHOLD;
      cells.add(
          new LinkedCell(
              value,
              0,
              DOSSIERS,
              small ? 0 : value - THRESHOLD + 1,
              small ? THRESHOLD - 1 : Math.min(DOSSIERS, value + THRESHOLD - 1),
              (value + 1L) * (cell < oneWay ? 300 : 100) + random.nextInt(100),
              cell == 0 ? Standing.STAYS_OPEN : small ? Standing.MUST_HIDE : Standing.MAY_HIDE));
    }
    return cells;
  }
}
