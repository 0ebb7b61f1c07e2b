package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class PrimariesTest {

  private static final int T = 5;

  @Test
  void a_cell_of_fewer_reporters_than_the_threshold_is_hidden() {
    assertThat(primaries(Crowd.of(20, 4, 5))).containsExactly(1);
  }

  @Test
  void a_zero_is_hidden_like_a_three() {
    assertThat(primaries(Crowd.of(20, 0, 3, 9))).containsExactly(1, 2);
  }

  @Test
  void a_zero_that_the_codebook_makes_impossible_is_not() {
    Crowd crowd = Crowd.of(20, 20);
    CellCount impossible = new CellCount(0, 0, List.of(), true);
    OneWayCounts table =
        new OneWayCounts(
            "table", List.of(crowd.cell(0), crowd.cell(1), impossible), crowd.total(), false, T);

    assertThat(Primaries.of(table).isEmpty()).isTrue();
  }

  @Test
  void many_counts_of_few_reporters_are_hidden() {
    Crowd crowd = Crowd.of(20, 15);
    for (int i = 0; i < 4; i++) {
      crowd.add(2, i, 30);
    }

    assertThat(Primaries.of(crowd.table(false, T)).stream()).containsExactly(2);
  }

  @Test
  void a_higher_threshold_hides_more() {
    assertThat(Primaries.of(Crowd.of(20, 9, 10).table(false, 10)).stream()).containsExactly(1);
  }

  @Nested
  class when_nearly_everybody_shares_a_property {

    @Test
    void all_and_all_but_one_are_hidden() {
      assertThat(primaries(Crowd.of(30, 0))).contains(0);
      assertThat(primaries(Crowd.of(30, 1))).contains(0);
    }

    @Test
    void all_but_two_is_not() {
      assertThat(primaries(Crowd.of(30, 2))).doesNotContain(0);
    }

    @Test
    void reporters_decide_as_well_as_counts() {
      Crowd crowd = Crowd.of(30);
      crowd.again(1, 0, 5);

      assertThat(primaries(crowd)).contains(0);
    }
  }

  @Nested
  class under_the_contributor_rule {

    @Test
    void two_contributors_are_too_few() {
      assertThat(primaries(dealt(6, 6))).containsExactly(0);
      assertThat(primaries(dealt(6, 6, 1))).isEmpty();
    }

    @Test
    void one_contributor_may_have_85_per_cent_and_no_more() {
      assertThat(primaries(dealt(17, 2, 1))).isEmpty();
      assertThat(primaries(dealt(18, 2, 1))).containsExactly(0);
    }

    @Test
    void the_share_of_reporters_counts_too() {
      Crowd crowd = dealt(9);
      crowd.add(0, 1, 5).again(0, 2, 5);

      assertThat(primaries(crowd)).containsExactly(0);
    }

    @Test
    void other_tables_do_not_ask() {
      assertThat(Primaries.of(dealt(6, 6).table(false, T)).isEmpty()).isTrue();
    }

    private Crowd dealt(int... perContributor) {
      Crowd crowd = new Crowd();
      for (int contributor = 0; contributor < perContributor.length; contributor++) {
        for (int i = 0; i < perContributor[contributor]; i++) {
          crowd.add(0, contributor, 1);
        }
      }
      for (int i = 0; i < 12; i++) {
        crowd.add(1, i, 1);
      }
      return crowd;
    }

    private List<Integer> primaries(Crowd crowd) {
      return Primaries.of(crowd.table(true, T)).stream().boxed().toList();
    }
  }

  private static List<Integer> primaries(Crowd crowd) {
    return Primaries.of(crowd.table(false, T)).stream().boxed().toList();
  }
}
