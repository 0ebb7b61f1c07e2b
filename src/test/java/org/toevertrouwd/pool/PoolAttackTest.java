package org.toevertrouwd.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.pool.PublicVersion.Outcome;
import org.toevertrouwd.pool.PublicVersion.Ready;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;

/**
 * Attacks public versions of small pools by brute force: every value of every hidden sum that can
 * be true is tried, by anybody, and by each confidant with what she really counted, also where her
 * package hides it from the bureau.
 */
final class PoolAttackTest {

  private static final int T = 10;

  @TempDir private Path folder = Path.of("");

  @Test
  void nobody_confines_what_a_small_pool_hides() throws Exception {
    Random random = new Random(35);
    int attacked = 0;
    for (int time = 0; time < 40; time++) {
      MadePool pool = new MadePool();
      for (int i = 0; i < 3 + random.nextInt(3); i++) {
        int large = random.nextInt(60);
        pool.confidant(random, large, random.nextInt(9), random.nextInt(4), random.nextInt(3));
      }
      if (make(pool, "draw" + time) instanceof Ready ready) {
        attacked += attack(pool, ready.figures());
      }
    }
    assertThat(attacked).isGreaterThan(100);
  }

  @Test
  void a_confidant_with_nearly_all_of_what_all_hide_does_not_confine_the_rest() throws Exception {
    MadePool pool = new MadePool().hidingThree();
    pool.confidant(new Random(1), 48, 1, 1, 60, 61, 62, 63, 64);
    pool.confidant(new Random(1), 2, 1, 1, 20, 21, 22, 23, 24);
    pool.confidant(new Random(1), 2, 1, 1, 20, 21, 22, 23, 24);

    Outcome outcome = make(pool, "nearly-all");

    assertThat(outcome).isInstanceOf(Ready.class);
    Figures figures = ((Ready) outcome).figures();
    assertThat(attack(pool, figures)).isPositive();
    assertThat(hidden(figures)).as("beside the three that all hide").hasSizeGreaterThan(3);
  }

  /** The pool itself, and what is left of it for each confidant. */
  private static int attack(MadePool pool, Figures figures) {
    List<Integer> hidden = hidden(figures);
    int[] truth = IntStream.range(0, MadePool.size()).map(pool::truth).toArray();
    confine(truth, hidden, "anybody");
    for (int[] own : pool.truths()) {
      int[] others = IntStream.range(0, own.length).map(cell -> truth[cell] - own[cell]).toArray();
      confine(others, hidden, "a confidant");
    }
    return hidden.size();
  }

  private static void confine(int[] truth, List<Integer> hidden, String who) {
    int left = hidden.stream().mapToInt(cell -> truth[cell]).sum();
    for (int cell : hidden) {
      TreeSet<Integer> possible = possible(hidden.size(), left);
      assertThat(possible).as("the truth is possible").contains(truth[cell]);
      assertThat(possible.last() - possible.first())
          .as("%s, a hidden sum of %d", who, truth[cell])
          .isGreaterThanOrEqualTo(T - 1);
      if (truth[cell] < T) {
        assertThat(possible).as(who).contains(0, T - 1);
      }
    }
  }

  /** Every value of the first of some counts that together make up what is left. */
  private static TreeSet<Integer> possible(int counts, int left) {
    boolean[] reached = new boolean[left + 1];
    reached[0] = true;
    for (int other = 1; other < counts; other++) {
      boolean[] next = new boolean[left + 1];
      for (int sum = 0; sum <= left; sum++) {
        for (int value = 0; reached[sum] && value <= left - sum; value++) {
          next[sum + value] = true;
        }
      }
      reached = next;
    }
    TreeSet<Integer> possible = new TreeSet<>();
    for (int value = 0; value <= left; value++) {
      if (reached[left - value]) {
        possible.add(value);
      }
    }
    return possible;
  }

  private static List<Integer> hidden(Figures figures) {
    FigureTable table =
        figures.tables().stream()
            .filter(one -> one.definition().id().equals(MadePool.TABLE))
            .findFirst()
            .orElseThrow();
    assertThat(table.cells().getLast().value()).isPresent();
    List<Integer> hidden = new ArrayList<>();
    for (int cell = 0; cell < MadePool.size(); cell++) {
      if (table.cells().get(cell).value().equals(OptionalInt.empty())) {
        hidden.add(cell);
      }
    }
    return hidden;
  }

  private Outcome make(MadePool pool, String name) throws Exception {
    return new PublicVersion(
            new ExactSuppression(Effort.normal()), new AuditedFile(), "toevertrouwd 0.1.0")
        .make(
            pool.combined(Files.createDirectory(folder.resolve(name))),
            T,
            new Seed(new byte[Seed.LEAST_BYTES]));
  }
}
