package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toevertrouwd.casework.Milestones;

final class MilestoneTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 1, 20));

  @ParameterizedTest
  @EnumSource(Milestone.class)
  void changing_one_day_leaves_the_others(Milestone changed) {
    Milestones after = changed.with(Milestones.none(), DAY);
    for (Milestone one : Milestone.values()) {
      assertThat(one.of(after)).isEqualTo(one == changed ? DAY : Optional.empty());
    }
    assertThat(after.welfareAct()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Milestone.class)
  void a_day_can_be_taken_back(Milestone changed) {
    Milestones given = changed.with(Milestones.none(), DAY);
    assertThat(changed.with(given, Optional.empty())).isEqualTo(Milestones.none());
  }
}
