package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.protect.Attacker.Interval;
import org.toevertrouwd.protect.Protection.Pattern;
import org.toevertrouwd.protect.Protection.StaysHome;

/** Tables of made-up people, protected and then attacked. */
final class ProtectionAttackTest {

  private static final int TABLES = 2_000;

  @Test
  void no_reader_and_no_contributor_comes_close_to_a_hidden_cell() {
    SplittableRandom random = new SplittableRandom(20260131);
    int published = 0;
    int home = 0;
    for (int run = 0; run < TABLES; run++) {
      int cells = random.nextInt(2, 12);
      int threshold = random.nextInt(3) == 0 ? 10 : 5;
      OneWayCounts table = Crowd.any(random, cells).table(random.nextBoolean(), threshold);
      switch (protect(run, table)) {
        case Pattern pattern -> {
          published += table.cells().size() - pattern.hidden().cardinality();
          attack(table, pattern.hidden());
          publishedCellsMayBeSeen(table, pattern.hidden());
        }
        case StaysHome stays -> home++;
      }
    }

    assertThat(published).as("cells that could be published").isGreaterThan(TABLES);
    assertThat(home).as("tables that stayed home").isBetween(TABLES / 10, TABLES * 3 / 4);
  }

  private static void attack(OneWayCounts table, BitSet hidden) {
    int width = table.threshold() - 1;
    int[] places = hidden.stream().toArray();
    for (int place = 0; place < places.length; place++) {
      int value = table.cells().get(places[place]).value();
      Interval outside = Attacker.outsider(table, hidden).interval(place);
      assertThat(outside.covers(Math.max(0, value - width), value <= width ? width : value + width))
          .as("outsider: %s for %d", outside, value)
          .isTrue();
      for (CellCount.Share share : table.total().shares()) {
        Interval inside = Attacker.knowing(table, hidden, share.contributor()).interval(place);
        assertThat(inside.high() - inside.low()).as("contributor").isGreaterThanOrEqualTo(width);
      }
    }
  }

  private static void publishedCellsMayBeSeen(OneWayCounts table, BitSet hidden) {
    IntStream.range(0, table.cells().size())
        .filter(cell -> !hidden.get(cell))
        .mapToObj(table.cells()::get)
        .forEach(
            cell -> {
              assertThat(cell.reporters()).isGreaterThanOrEqualTo(table.threshold());
              assertThat(table.total().value() - cell.value()).isGreaterThan(1);
              if (table.contributorRule()) {
                assertThat(cell.shares()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(cell.shares())
                    .allMatch(share -> share.value() * 100 <= cell.value() * 85);
              }
            });
  }

  /**
   * A reader who has the program itself tries what every possible table would have looked like. Of
   * three hidden cells that hold {@code mass}, none may lose a value from 0 to T - 1 at its ends.
   */
  @Test
  void not_even_a_reader_with_the_program_excludes_the_ends_of_what_is_hidden() {
    BitSet seen = new BitSet();
    seen.set(0, 3);
    for (int mass : new int[] {5, 6, 8, 9, 13, 21}) {
      for (int end : new int[] {0, 4}) {
        assertThat(reachable(mass, end, seen)).as("%d of %d", end, mass).isTrue();
      }
    }
  }

  /** Two cells would tell: the reason for the third. */
  @Test
  void of_two_hidden_cells_such_a_reader_would_know_more() {
    for (int value = 0; value <= 3; value++) {
      int other = 20 - value;
      Interval outside = new Attacker(20, new int[] {0, 0}).interval(1);

      assertThat(outside.covers(other - 4, other + 4)).isFalse();
    }
  }

  private static boolean reachable(int mass, int first, BitSet pattern) {
    for (int second = 0; second <= mass - first; second++) {
      int third = mass - first - second;
      OneWayCounts table = Crowd.strangers(first, second, third, 25, 30).table(false, 5);
      for (int seed = 0; seed < 200; seed++) {
        if (protect(seed, table).equals(new Pattern(pattern, true))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Protection protect(int seed, OneWayCounts counts) {
    byte[] bytes = ByteBuffer.allocate(Seed.LEAST_BYTES).putInt(seed).array();
    return new OneWayProtection(new Seed(bytes)).protect(counts);
  }
}
