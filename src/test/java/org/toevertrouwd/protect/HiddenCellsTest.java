package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.protect.Protection.Reason;

final class HiddenCellsTest {

  private static final int T = 5;

  @Test
  void two_cells_are_too_few() {
    assertThat(lacking(Crowd.of(3, 3, 30), 2)).contains(Reason.TOO_FEW_CELLS);
    assertThat(lacking(Crowd.of(3, 3, 0, 30), 3)).isEmpty();
  }

  @Test
  void together_they_hold_one_less_than_the_threshold() {
    assertThat(lacking(Crowd.of(3, 0, 0, 30), 3)).contains(Reason.TOO_LITTLE_HIDDEN);
    assertThat(lacking(Crowd.strangers(2, 2, 1), 3)).isEmpty();
  }

  @Test
  void and_that_much_without_any_single_contributor() {
    Crowd crowd = new Crowd();
    IntStream.range(0, 3).forEach(one -> crowd.add(0, 1, 1).add(1, 1, 1).add(2, 2, 1));
    crowd.add(1, 1, 1);

    assertThat(lacking(crowd, 3)).contains(Reason.ONE_CONTRIBUTOR_KNOWS_TOO_MUCH);
    assertThat(lacking(crowd.add(2, 3, 1), 3)).isEmpty();
  }

  @Test
  void beside_a_large_cell_stands_one_less_than_the_threshold() {
    assertThat(lacking(Crowd.of(12, 3, 0, 30), 3)).contains(Reason.ONE_CELL_TOO_LARGE);
    assertThat(lacking(Crowd.of(12, 3, 1, 30), 3)).isEmpty();
  }

  @Test
  void beside_a_small_one_it_need_not() {
    assertThat(lacking(Crowd.strangers(4, 1, 0), 3)).isEmpty();
    assertThat(lacking(Crowd.strangers(5, 1, 0), 3)).contains(Reason.ONE_CELL_TOO_LARGE);
  }

  @Test
  void many_things_of_few_people_hide_nobody() {
    OneWayCounts contacts =
        new OneWayCounts(
            "contacts",
            List.of(talks(12, 1, 0), talks(9, 1, 1), talks(8, 1, 2), talks(40, 20, 3)),
            talks(69, 23, 4),
            false,
            T);
    BitSet hidden = new BitSet();
    hidden.set(0, 3);

    assertThat(new HiddenCells(contacts).lacking(hidden)).contains(Reason.TOO_LITTLE_HIDDEN);
  }

  private static CellCount talks(int value, int reporters, int contributor) {
    return new CellCount(
        value, reporters, List.of(new CellCount.Share(contributor, value, reporters)), false);
  }

  private static Optional<Reason> lacking(Crowd crowd, int hiddenFromFirst) {
    BitSet hidden = new BitSet();
    hidden.set(0, hiddenFromFirst);
    return new HiddenCells(crowd.table(false, T)).lacking(hidden);
  }
}
