package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class SecondaryDrawTest {

  private static final int[] SIZES = {5, 8, 11, 23, 47};
  private static final int DRAWS = 20_000;

  @Test
  void a_cell_comes_first_in_proportion_to_one_over_its_value_plus_one() {
    int[] first = new int[SIZES.length];
    for (int run = 0; run < DRAWS; run++) {
      Seed seed = new Seed(ByteBuffer.allocate(16).putInt(run).array());
      first[draw(seed.streamFor("table")).next().orElseThrow()]++;
    }

    double weights = 0;
    for (int size : SIZES) {
      weights += 1.0 / (size + 1);
    }
    double chiSquare = 0;
    for (int cell = 0; cell < SIZES.length; cell++) {
      double expected = DRAWS / (SIZES[cell] + 1.0) / weights;
      chiSquare += Math.pow(first[cell] - expected, 2) / expected;
    }
    assertThat(chiSquare).as("4 degrees of freedom, 0.1 %").isLessThan(18.5);
  }

  @Test
  void each_cell_comes_once_and_then_no_more() {
    SecondaryDraw draw = draw(new SplittableRandom(1));

    List<Integer> drawn = List.of(0, 1, 2, 3, 4).stream().map(i -> draw.next().orElse(-1)).toList();

    assertThat(drawn).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    assertThat(draw.next()).isEmpty();
  }

  @Test
  void the_second_draw_keeps_the_proportion_among_the_rest() {
    SplittableRandom random = new SplittableRandom(7);
    int firstAsked = 0;
    int eight = 0;
    for (int run = 0; run < DRAWS; run++) {
      SecondaryDraw draw = draw(random);
      if (draw.next().orElseThrow() == 0) {
        firstAsked++;
        eight += draw.next().orElseThrow() == 1 ? 1 : 0;
      }
    }

    double rest = 1 / 9.0 + 1 / 12.0 + 1 / 24.0 + 1 / 48.0;
    assertThat((double) eight / firstAsked).isCloseTo(1 / 9.0 / rest, within(0.02));
  }

  private static SecondaryDraw draw(RandomGenerator random) {
    BitSet all = new BitSet();
    all.set(0, SIZES.length);
    return new SecondaryDraw(Crowd.of(SIZES).table(false, 5).cells(), all, random);
  }
}
