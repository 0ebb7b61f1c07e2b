package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.protect.Protection.Pattern;
import org.toevertrouwd.protect.Protection.Reason;
import org.toevertrouwd.protect.Protection.StaysHome;

final class OneWayProtectionTest {

  private static final int T = 5;

  @Test
  void nothing_is_hidden_where_nothing_needs_it() {
    assertThat(protect(1, Crowd.of(12, 9, 7, 5).table(false, T)))
        .isEqualTo(new Pattern(new BitSet(), true));
  }

  @Test
  void a_small_cell_takes_others_with_it() {
    BitSet hidden = hidden(protect(1, Crowd.of(12, 9, 2, 15, 8, 20).table(false, T)));

    assertThat(hidden.get(2)).isTrue();
    assertThat(hidden.cardinality()).isGreaterThanOrEqualTo(HiddenCells.FEWEST);
  }

  @Test
  void enough_small_cells_need_no_others_though_one_may_come_along() {
    OneWayCounts table = Crowd.of(12, 4, 2, 15, 3, 20).table(false, T);
    Set<BitSet> patterns = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      patterns.add(hidden(protect(seed, table)));
    }

    assertThat(patterns).contains(BitSet.valueOf(new long[] {0b010110}));
    assertThat(patterns).hasSizeGreaterThan(1).allMatch(pattern -> pattern.cardinality() >= 3);
  }

  @Test
  void the_last_cell_that_can_be_seen_is_never_hidden_without_need() {
    OneWayCounts table = Crowd.of(12, 4, 2, 3).table(false, T);

    for (int seed = 0; seed < 100; seed++) {
      assertThat(hidden(protect(seed, table)).stream()).containsExactly(1, 2, 3);
    }
  }

  @Test
  void what_an_earlier_release_hid_stays_hidden() {
    BitSet before = BitSet.valueOf(new long[] {0b011100});
    OneWayProtection protection = new OneWayProtection(new Seed(new byte[Seed.LEAST_BYTES]));

    Protection now = protection.protect(Crowd.of(12, 9, 7, 15, 8, 20).table(false, T), before);

    assertThat(hidden(now).stream()).contains(2, 3, 4);
  }

  @Test
  void the_same_seed_and_counts_always_give_the_same_pattern() {
    OneWayCounts table = Crowd.of(12, 9, 2, 15, 8, 20, 11).table(false, T);

    for (int seed = 0; seed < 50; seed++) {
      assertThat(protect(seed, table)).isEqualTo(protect(seed, table));
    }
  }

  @Test
  void an_impossible_zero_is_never_hidden() {
    Crowd crowd = Crowd.of(12, 2, 9);
    CellCount impossible = new CellCount(0, 0, List.of(), true);
    OneWayCounts table =
        new OneWayCounts(
            "table",
            List.of(crowd.cell(0), impossible, crowd.cell(1), crowd.cell(2)),
            crowd.total(),
            false,
            T);

    assertThat(hidden(protect(1, table)).stream()).containsExactly(0, 2, 3);
  }

  @Test
  void a_unit_below_its_floor_stays_home() {
    assertThat(protect(1, Crowd.of(4, 0, 0).table(false, T)))
        .isEqualTo(new StaysHome(Reason.TOTAL_BELOW_THRESHOLD));
    assertThat(protect(1, Crowd.of(5, 4, 0).table(false, T)))
        .isEqualTo(new StaysHome(Reason.TOO_FEW_REPORTERS));
  }

  @Test
  void a_table_with_nothing_to_hide_among_stays_home() {
    assertThat(protect(1, Crowd.of(12, 2).table(false, T)))
        .isEqualTo(new StaysHome(Reason.TOO_FEW_CELLS));
  }

  @Test
  void a_table_in_which_nearly_everybody_is_alike_stays_home() {
    assertThat(protect(1, Crowd.of(40, 2, 1, 0).table(false, T)))
        .isEqualTo(new StaysHome(Reason.ONE_CELL_TOO_LARGE));
    assertThat(protect(1, Crowd.of(40, 2, 2, 0).table(false, T))).isInstanceOf(Pattern.class);
  }

  @Test
  void a_table_whose_small_cells_are_of_one_organisation_stays_home() {
    Crowd crowd = new Crowd();
    for (int i = 0; i < 8; i++) {
      crowd.add(0, 9, 1).again(1, 9, 4).again(2, 9, 4);
    }
    for (int i = 0; i < 5; i++) {
      crowd.add(3, i, 1);
    }

    assertThat(protect(1, crowd.table(true, 6)))
        .isEqualTo(new StaysHome(Reason.ONE_CONTRIBUTOR_TOO_LARGE));
    assertThat(protect(1, crowd.add(3, 6, 1).table(true, 6))).isInstanceOf(Pattern.class);
  }

  @Test
  void a_threshold_below_five_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Crowd.of(12, 9).table(false, 4));
  }

  @Test
  void cells_that_do_not_add_up_to_their_total_are_refused() {
    List<CellCount> cells = Crowd.of(12, 9).table(false, T).cells();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OneWayCounts("t", cells, Crowd.of(12, 8).total(), false, T));
  }

  @Test
  void a_pattern_cannot_be_changed_from_outside() {
    BitSet hidden = new BitSet();
    Pattern pattern = new Pattern(hidden, true);

    hidden.set(1);
    pattern.hidden().set(2);

    assertThat(pattern.hidden().isEmpty()).isTrue();
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
