package org.toevertrouwd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the attacker finds open, against published answers and against trying everything. */
final class ReachTest {

  private static final int MANY = 300;

  static IntStream seeds() {
    return IntStream.range(0, MANY);
  }

  private static Reach attack(List<Relation> relations, Limits limits, int size) {
    return Reach.of(relations, limits, size, new Work(Readers.MOST_WORK));
  }

  @Nested
  final class Published_tables {

    /** T0: rows 4 3, 2 1, 3 3; the first four cells hidden, every margin shown. */
    @Test
    void leave_three_to_six_in_the_first_cell() {
      Limits limits = new Limits(11);
      long[] shown = {-1, -1, -1, -1, 3, 3, 7, 3, 6, 9, 7};
      IntStream.range(0, 11).filter(i -> shown[i] >= 0).forEach(i -> limits.exactly(i, shown[i]));
      List<Relation> relations =
          List.of(
              Relation.sum(6, List.of(0, 1)),
              Relation.sum(7, List.of(2, 3)),
              Relation.sum(8, List.of(4, 5)),
              Relation.sum(9, List.of(0, 2, 4)),
              Relation.sum(10, List.of(1, 3, 5)));

      Reach reach = attack(relations, limits, 11);

      assertThat(reach.low(0)).isEqualTo(3);
      assertThat(reach.high(0)).isEqualTo(6);
      assertThat(reach.proven(0)).isTrue();
    }

    /** T4: each table alone looks safe; together they give K away. */
    @Test
    void that_share_cells_give_one_away_together() {
      // A B I J K L M N, county-1, county-2, big, small.
      Limits limits = new Limits(12);
      long[] shown = {-1, -1, 8, 8, -1, -1, -1, 7, 20, 16, 6, 30};
      IntStream.range(0, 12).filter(i -> shown[i] >= 0).forEach(i -> limits.exactly(i, shown[i]));
      Relation first = Relation.sum(8, List.of(0, 1, 2, 3));
      Relation second = Relation.sum(9, List.of(4, 5, 6, 7));
      Relation big = Relation.sum(10, List.of(5, 6));
      Relation small = Relation.sum(11, List.of(0, 1, 2, 3, 4, 7));

      assertThat(attack(List.of(first, second), limits, 12).high(4)).isEqualTo(9);
      Reach reach = attack(List.of(first, second, big, small), limits, 12);

      assertThat(reach.low(4)).isEqualTo(3);
      assertThat(reach.high(4)).isEqualTo(3);
    }
  }

  @Nested
  final class Any_small_system {

    @ParameterizedTest
    @MethodSource("org.toevertrouwd.audit.ReachTest#seeds")
    void has_the_ends_that_trying_everything_finds(int seed) {
      Random random = new Random(seed);
      int size = 4 + random.nextInt(3);
      int most = 3 + random.nextInt(3);
      List<Relation> relations = relations(random, size, most);
      Limits limits = new Limits(size);
      IntStream.range(0, size).forEach(unknown -> limits.atMost(unknown, most));

      Reach reach = attack(relations, limits, size);

      long[][] tried = tried(relations, size, most);
      for (int unknown = 0; unknown < size; unknown++) {
        assertThat(reach.low(unknown)).as("least of %d", unknown).isEqualTo(tried[0][unknown]);
        assertThat(reach.high(unknown)).as("most of %d", unknown).isEqualTo(tried[1][unknown]);
        assertThat(reach.proven(unknown)).isTrue();
      }
    }

    /** Relations that one table at least keeps; not of the kind that always has whole corners. */
    private static List<Relation> relations(Random random, int size, int most) {
      long[] truth = random.longs(size, 0, most + 1).toArray();
      List<Relation> relations = new ArrayList<>();
      while (relations.size() < 3) {
        List<Integer> more = new ArrayList<>();
        List<Integer> less = new ArrayList<>();
        for (int unknown = 0; unknown < size; unknown++) {
          switch (random.nextInt(3)) {
            case 0 -> more.add(unknown);
            case 1 -> less.add(unknown);
            default -> {}
          }
        }
        Relation equal = new Relation(more, less, true);
        Relation part = new Relation(more, less, false);
        Relation kept = equal.keptBy(truth) ? equal : part;
        if (kept.keptBy(truth)) {
          relations.add(kept);
        }
      }
      return relations;
    }

    private static long[][] tried(List<Relation> relations, int size, int most) {
      long[] low = new long[size];
      long[] high = new long[size];
      Arrays.fill(low, Long.MAX_VALUE);
      Arrays.fill(high, Long.MIN_VALUE);
      long all = Math.round(Math.pow(most + 1, size));
      for (long number = 0; number < all; number++) {
        long[] table = new long[size];
        long rest = number;
        for (int unknown = 0; unknown < size; unknown++) {
          table[unknown] = rest % (most + 1);
          rest /= most + 1;
        }
        if (relations.stream().allMatch(relation -> relation.keptBy(table))) {
          for (int unknown = 0; unknown < size; unknown++) {
            low[unknown] = Math.min(low[unknown], table[unknown]);
            high[unknown] = Math.max(high[unknown], table[unknown]);
          }
        }
      }
      return new long[][] {low, high};
    }
  }

  @Nested
  final class A_system_without_whole_tables {

    /** Two times a half: x = y, x + y = 1. */
    @Test
    void proves_nothing() {
      Limits limits = new Limits(5);
      limits.exactly(2, 1);
      limits.atMost(3, 3);
      limits.atMost(4, 3);
      List<Relation> relations =
          List.of(
              Relation.sum(2, List.of(0, 1)),
              new Relation(List.of(0, 3), List.of(1, 4), true),
              new Relation(List.of(0, 4), List.of(1, 3), true));

      Reach reach = attack(relations, limits, 5);

      assertThat(reach.proven(0)).isFalse();
    }
  }

  @Nested
  final class An_attacker_without_work_left {

    @Test
    void has_proven_nothing() {
      Limits limits = new Limits(5);
      limits.exactly(4, 40);
      List<Relation> relations = List.of(Relation.sum(4, List.of(0, 1, 2, 3)));

      Reach reach = Reach.of(relations, limits, 5, new Work(1));

      assertThat(IntStream.range(0, 4)).anyMatch(unknown -> !reach.proven(unknown));
    }
  }
}
