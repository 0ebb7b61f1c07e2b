package org.toevertrouwd.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * People in a table, one by one, so that counts, reporters and contributors always fit together.
 */
final class Crowd {

  static final int MANY_CONTRIBUTORS = 6;

  private final List<Thing> things = new ArrayList<>();
  private int width;
  private int people;

  private record Thing(int cell, int reporter, int contributor, int number) {}

  /** Cells of these sizes, a reporter for each count, dealt out over six contributors. */
  static Crowd of(int... sizes) {
    Crowd crowd = new Crowd();
    crowd.width = sizes.length;
    for (int cell = 0; cell < sizes.length; cell++) {
      for (int i = 0; i < sizes[cell]; i++) {
        crowd.add(cell, i % MANY_CONTRIBUTORS, 1);
      }
    }
    return crowd;
  }

  /** Cells of these sizes, in which nobody has reporter or contributor in common. */
  static Crowd strangers(int... sizes) {
    Crowd crowd = new Crowd();
    crowd.width = sizes.length;
    for (int cell = 0; cell < sizes.length; cell++) {
      for (int i = 0; i < sizes[cell]; i++) {
        crowd.add(cell, crowd.people, 1);
      }
    }
    return crowd;
  }

  /** Any crowd: lopsided cells, lopsided contributors, reporters who come twice. */
  static Crowd any(RandomGenerator random, int cells) {
    Crowd crowd = new Crowd();
    crowd.width = cells;
    int contributors = random.nextInt(2, 9);
    for (int left = random.nextInt(8, 90); left > 0; left--) {
      crowd.add(lopsided(random, cells), lopsided(random, contributors), 1);
      if (random.nextInt(6) == 0) {
        crowd.again(lopsided(random, cells), lopsided(random, contributors), random.nextInt(1, 4));
      }
    }
    return crowd;
  }

  private static int lopsided(RandomGenerator random, int bound) {
    return Math.min(random.nextInt(bound), random.nextInt(bound));
  }

  /** A new reporter. */
  Crowd add(int cell, int contributor, int number) {
    people++;
    return again(cell, contributor, number);
  }

  /** The last reporter once more. */
  Crowd again(int cell, int contributor, int number) {
    width = Math.max(width, cell + 1);
    things.add(new Thing(cell, people, contributor, number));
    return this;
  }

  OneWayCounts table(boolean contributorRule, int threshold) {
    return new OneWayCounts(
        "table",
        IntStream.range(0, width).mapToObj(this::cell).toList(),
        total(),
        contributorRule,
        threshold);
  }

  CellCount cell(int cell) {
    return count(thing -> thing.cell() == cell);
  }

  CellCount total() {
    return count(thing -> true);
  }

  private CellCount count(Predicate<Thing> which) {
    Map<Integer, Integer> values = new HashMap<>();
    Map<Integer, Set<Integer>> reporters = new HashMap<>();
    Set<Integer> all = new HashSet<>();
    for (Thing thing : things.stream().filter(which).toList()) {
      values.merge(thing.contributor(), thing.number(), Integer::sum);
      reporters.computeIfAbsent(thing.contributor(), none -> new HashSet<>()).add(thing.reporter());
      all.add(thing.reporter());
    }
    List<CellCount.Share> shares = new ArrayList<>();
    reporters.forEach(
        (contributor, known) ->
            shares.add(
                new CellCount.Share(
                    contributor, values.getOrDefault(contributor, 0), known.size())));
    int value = values.values().stream().mapToInt(Integer::intValue).sum();
    return new CellCount(value, all.size(), shares, false);
  }
}
