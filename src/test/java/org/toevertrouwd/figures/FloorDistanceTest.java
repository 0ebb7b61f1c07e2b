package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.practice.OrganisationId;

final class FloorDistanceTest {

  private static final int THRESHOLD = 5;

  @Test
  void nobody_needs_twice_the_threshold_of_three_organisations() {
    assertThat(FloorDistance.of(tally(new HashMap<>()), THRESHOLD))
        .isEqualTo(new FloorDistance(10, 3, 5));
  }

  @Test
  void one_large_organisation_needs_others() {
    Map<Contributor, Tally.Share> shares = new HashMap<>();
    add(shares, 30);
    add(shares, 2);
    add(shares, 1);

    assertThat(FloorDistance.of(tally(shares), THRESHOLD)).isEqualTo(new FloorDistance(0, 0, 2));
  }

  /**
   * As many further reporters as it says, each from a further organisation, pass; one less does
   * not.
   */
  @RepeatedTest(200)
  void what_it_says_is_enough_is_enough_and_no_more(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<Contributor, Tally.Share> shares = new HashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      add(shares, 1 + random.nextInt(8));
    }
    boolean passes = Floor.lacking(tally(shares), THRESHOLD).isEmpty();
    int enough = FloorDistance.of(tally(shares), THRESHOLD).enough().orElse(0);
    assertThat(enough == 0).isEqualTo(passes);
    for (int more = 1; more <= enough; more++) {
      add(shares, 1);
      assertThat(Floor.lacking(tally(shares), THRESHOLD).isEmpty()).isEqualTo(more == enough);
    }
  }

  private static void add(Map<Contributor, Tally.Share> shares, int reporters) {
    shares.put(
        new Contributor.OfOrganisation(new OrganisationId(UUID.randomUUID())),
        new Tally.Share(reporters, reporters));
  }

  private static Tally tally(Map<Contributor, Tally.Share> shares) {
    int all = shares.values().stream().mapToInt(Tally.Share::reporters).sum();
    return new Tally(all, all, shares);
  }
}
