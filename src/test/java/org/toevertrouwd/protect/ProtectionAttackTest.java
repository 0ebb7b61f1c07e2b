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
   * A reader who has the program itself tries every way to fill the hidden cells and looks which of
   * them the program would have shown him like this. A small cell may lose neither 0 nor T - 1.
   */
  @Test
  void not_even_a_reader_with_the_program_excludes_the_ends_of_a_small_cell() {
    int[][] tables = {{2, 3, 25, 30}, {4, 4, 25, 30}, {1, 3, 2, 25, 30}, {4, 1, 9, 25, 30}};
    for (int[] sizes : tables) {
      OneWayCounts table = Crowd.strangers(sizes).table(false, 5);
      BitSet hidden = hidden(protect(0, table));
      for (int cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
        for (int end : sizes[cell] < 5 ? new int[] {0, 4} : new int[0]) {
          assertThat(reachable(sizes, hidden, cell, end)).as("%d in %d", end, cell).isTrue();
        }
      }
    }
  }

  private static boolean reachable(int[] sizes, BitSet hidden, int cell, int value) {
    int[] others = hidden.stream().filter(other -> other != cell).toArray();
    assertThat(others).hasSizeBetween(1, 2);
    int left = hidden.stream().map(i -> sizes[i]).sum() - value;
    for (int one = others.length == 2 ? 0 : left; one <= left; one++) {
      int[] tried = sizes.clone();
      tried[cell] = value;
      tried[others[others.length - 1]] = left - one;
      tried[others[0]] = one;
      OneWayCounts table = Crowd.strangers(tried).table(false, 5);
      for (int seed = 0; seed < 100; seed++) {
        if (protect(seed, table).equals(new Pattern(hidden, true))) {
          return true;
        }
      }
    }
    return false;
  }

  private static BitSet hidden(Protection protection) {
    assertThat(protection).isInstanceOf(Pattern.class);
    return protection instanceof Pattern pattern ? pattern.hidden() : new BitSet();
  }

  private static Protection protect(int seed, OneWayCounts counts) {
    byte[] bytes = ByteBuffer.allocate(Seed.LEAST_BYTES).putInt(seed).array();
    return new OneWayProtection(new Seed(bytes)).protect(counts);
  }
}
