package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.toevertrouwd.protect.Protection.Reason;

final class UnitFloorTest {

  private static final int T = 5;

  @Test
  void twice_the_threshold_of_reporters_passes() {
    assertThat(UnitFloor.lacking(Crowd.of(10).total(), T)).isEmpty();
  }

  @Test
  void one_reporter_less_does_not() {
    assertThat(UnitFloor.lacking(Crowd.of(9).total(), T)).contains(Reason.TOO_FEW_REPORTERS);
    assertThat(UnitFloor.lacking(Crowd.of(5).total(), T)).contains(Reason.TOO_FEW_REPORTERS);
  }

  @Test
  void below_the_threshold_it_is_said_apart() {
    assertThat(UnitFloor.lacking(Crowd.of(4).total(), T)).contains(Reason.TOTAL_BELOW_THRESHOLD);
    assertThat(UnitFloor.lacking(Crowd.of().total(), T)).contains(Reason.TOTAL_BELOW_THRESHOLD);
  }

  @Test
  void reporters_count_and_not_their_conversations() {
    Crowd talkative = new Crowd();
    for (int i = 0; i < 9; i++) {
      talkative.add(0, i, 50);
    }

    assertThat(UnitFloor.lacking(talkative.total(), T)).contains(Reason.TOO_FEW_REPORTERS);
  }

  @Test
  void two_contributors_are_too_few() {
    assertThat(UnitFloor.lacking(unit(10, 10), T)).contains(Reason.TOO_FEW_CONTRIBUTORS);
    assertThat(UnitFloor.lacking(unit(10, 10, 1), T)).isEmpty();
  }

  @Test
  void the_threshold_of_reporters_stands_outside_the_largest_contributor() {
    assertThat(UnitFloor.lacking(unit(20, 2, 2), T)).contains(Reason.ONE_CONTRIBUTOR_TOO_LARGE);
    assertThat(UnitFloor.lacking(unit(20, 3, 2), T)).isEmpty();
  }

  @Test
  void a_higher_threshold_asks_for_more() {
    assertThat(UnitFloor.lacking(Crowd.of(19).total(), 10)).contains(Reason.TOO_FEW_REPORTERS);
    assertThat(UnitFloor.lacking(Crowd.of(20).total(), 10)).isEmpty();
  }

  private static CellCount unit(int... reportersPerContributor) {
    Crowd crowd = new Crowd();
    for (int contributor = 0; contributor < reportersPerContributor.length; contributor++) {
      for (int i = 0; i < reportersPerContributor[contributor]; i++) {
        crowd.add(0, contributor, 1);
      }
    }
    return crowd.total();
  }
}
