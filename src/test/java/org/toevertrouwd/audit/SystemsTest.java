package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The attacker's own arithmetic against trying everything: systems with shown values, sums and
 * inequalities, systems without an answer, little work, and very large numbers.
 */
final class SystemsTest {

  private static final int MANY = 250;
  private static final int MOST = 4;

  /** A small system and what trying every table finds. */
  private static final class Small {

    private final int size;
    private final List<Relation> relations = new ArrayList<>();
    private final Limits limits;
    private final long[] low;
    private final long[] high;

    Small(Random random) {
      size = 4 + random.nextInt(3);
      limits = new Limits(size);
      IntStream.range(0, size).forEach(unknown -> limits.atMost(unknown, MOST));
      limits.exactly(random.nextInt(size), random.nextInt(MOST + 1));
      for (int number = 2 + random.nextInt(3); number > 0; number--) {
        relations.add(relation(random));
      }
      low = new long[size];
      high = new long[size];
      Arrays.fill(low, Long.MAX_VALUE);
      Arrays.fill(high, Long.MIN_VALUE);
      tryAll(new long[size], 0);
    }

    private Relation relation(Random random) {
      List<Integer> more = new ArrayList<>();
      List<Integer> less = new ArrayList<>();
      while (more.isEmpty() || less.isEmpty()) {
        more.clear();
        less.clear();
        for (int unknown = 0; unknown < size; unknown++) {
          switch (random.nextInt(3)) {
            case 0 -> more.add(unknown);
            case 1 -> less.add(unknown);
            default -> {}
          }
        }
      }
      return new Relation(more, less, random.nextInt(3) == 0);
    }

    private void tryAll(long[] table, int place) {
      if (place == size) {
        if (relations.stream().allMatch(relation -> relation.keptBy(table))) {
          for (int unknown = 0; unknown < size; unknown++) {
            low[unknown] = Math.min(low[unknown], table[unknown]);
            high[unknown] = Math.max(high[unknown], table[unknown]);
          }
        }
        return;
      }
      for (long value = limits.low(place); value <= limits.high(place); value++) {
        table[place] = value;
        tryAll(table, place + 1);
      }
    }

    boolean hasTables() {
      return low[0] <= high[0];
    }

    Reach attack(long work) {
      return Reach.of(relations, limits, size, new Work(work));
    }
  }

  @Nested
  final class With_enough_work {

    @Test
    void every_end_is_found_and_proven() {
      int tried = 0;
      for (int seed = 0; seed < MANY; seed++) {
        Small system = new Small(new Random(seed));
        if (system.hasTables()) {
          tried++;
          Reach reach = system.attack(Readers.MOST_WORK);
          assertThat(reach.possible()).isTrue();
          for (int unknown = 0; unknown < system.size; unknown++) {
            assertThat(reach.proven(unknown)).as("seed %d", seed).isTrue();
            assertThat(reach.low(unknown)).as("seed %d", seed).isEqualTo(system.low[unknown]);
            assertThat(reach.high(unknown)).as("seed %d", seed).isEqualTo(system.high[unknown]);
          }
        }
      }
      assertThat(tried).isGreaterThan(MANY / 2);
    }

    @Test
    void what_cannot_be_true_is_never_called_open() {
      int tried = 0;
      for (int seed = 0; seed < 4 * MANY; seed++) {
        Small system = new Small(new Random(seed));
        if (!system.hasTables()) {
          tried++;
          Reach reach = system.attack(Readers.MOST_WORK);
          boolean open =
              IntStream.range(0, system.size)
                  .allMatch(unknown -> reach.low(unknown) <= reach.high(unknown));
          assertThat(reach.possible() && open).as("seed %d", seed).isFalse();
        }
      }
      assertThat(tried).isGreaterThan(10);
    }

    @Test
    void the_most_by_which_a_whole_is_larger_is_never_said_too_large() {
      for (int seed = 0; seed < MANY; seed++) {
        Small system = new Small(new Random(seed));
        if (system.hasTables()) {
          Reach reach = system.attack(Readers.MOST_WORK);
          for (int unknown = 1; unknown < system.size; unknown++) {
            assertThat(reach.difference(0, unknown))
                .isLessThanOrEqualTo(system.high[0] - system.low[unknown]);
          }
        }
      }
    }
  }

  @Nested
  final class With_little_work {

    @Test
    void nothing_is_called_open_or_proven_that_is_not() {
      boolean unproven = false;
      for (int seed = 0; seed < MANY; seed++) {
        Small system = new Small(new Random(seed));
        for (long work : new long[] {0, 1, 2, 4, 7, 12}) {
          if (system.hasTables()) {
            Reach reach = system.attack(work);
            assertThat(reach.possible()).as("seed %d work %d", seed, work).isTrue();
            unproven |= honest(system, reach, "seed %d work %d".formatted(seed, work));
          }
        }
      }
      assertThat(unproven).isTrue();
    }

    private static boolean honest(Small system, Reach reach, String name) {
      boolean unproven = false;
      for (int unknown = 0; unknown < system.size; unknown++) {
        long low = reach.low(unknown);
        long high = reach.high(unknown);
        if (low <= high) {
          assertThat(low).as(name).isGreaterThanOrEqualTo(system.low[unknown]);
          assertThat(high).as(name).isLessThanOrEqualTo(system.high[unknown]);
        }
        if (reach.proven(unknown)) {
          assertThat(new long[] {low, high})
              .as(name)
              .containsExactly(system.low[unknown], system.high[unknown]);
        }
        unproven |= !reach.proven(unknown);
      }
      return unproven;
    }
  }

  @Nested
  final class With_very_large_values {

    @Test
    void the_ends_are_exact_up_to_the_largest_count() {
      Limits limits = new Limits(5);
      limits.exactly(4, Limits.MOST);
      limits.exactly(3, Limits.MOST - 7);
      List<Relation> relations =
          List.of(Relation.sum(4, List.of(0, 1, 2, 3)), Relation.part(0, 1), Relation.part(2, 1));

      Reach reach = Reach.of(relations, limits, 5, new Work(Readers.MOST_WORK));

      assertThat(new long[] {reach.low(0), reach.high(0)}).containsExactly(0, 3);
      assertThat(new long[] {reach.low(1), reach.high(1)}).containsExactly(3, 7);
      assertThat(reach.proven(1)).isTrue();
    }

    @Test
    void many_unbounded_counts_do_not_overflow() {
      List<Integer> parts = IntStream.range(0, 60).boxed().toList();
      Limits limits = new Limits(61);

      Reach reach =
          Reach.of(
              List.of(new Relation(parts, List.of(60), false), Relation.part(0, 60)),
              limits,
              61,
              new Work(Readers.MOST_WORK));

      assertThat(reach.high(60)).isEqualTo(Limits.MOST);
      assertThat(reach.low(0)).isZero();
      assertThat(reach.proven(60)).isTrue();
    }

    @Test
    void a_value_that_no_package_may_have_contradicts() {
      Limits limits = new Limits(2);
      limits.exactly(0, 1_000_000_000L);

      assertThat(Reach.of(List.of(), limits, 2, new Work(10)).possible()).isFalse();
    }

    /** a is one more than b and b one more than a: narrowing alone would creep up for ever. */
    @Test
    void a_contradiction_that_creeps_upwards_is_found() {
      Limits limits = new Limits(3);
      limits.exactly(2, 1);
      List<Relation> relations =
          List.of(
              new Relation(List.of(0), List.of(1, 2), false),
              new Relation(List.of(1), List.of(0, 2), false));

      assertThat(Reach.of(relations, limits, 3, new Work(Readers.MOST_WORK)).possible()).isFalse();
    }
  }
}
