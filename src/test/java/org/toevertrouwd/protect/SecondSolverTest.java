package org.toevertrouwd.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Our own solver and ojAlgo come to the same. */
final class SecondSolverTest {

  private static final Suppressor ENGINE = new ExactSuppression(Effort.normal());

  @Test
  void the_cheapest_choice_costs_what_another_way_of_choosing_says() {
    int possible = 0;
    for (long seed = 5_000; seed < 5_100; seed++) {
      LinkedSystem system = SomeSystems.table(seed, 3, 3);
      OptionalLong cheapest = PlainChoice.cheapest(system);
      switch (ENGINE.suppress(system)) {
        case Suppression.Proven proven -> {
          possible++;
          assertThat(cheapest).as("seed %s", seed).hasValue(proven.cost());
        }
        case Suppression.Impossible _ -> assertThat(cheapest).as("seed %s", seed).isEmpty();
        case Suppression.NotProven _ -> throw new AssertionError("not proven: seed " + seed);
      }
    }
    assertThat(possible).isBetween(40, 99);
  }

  @Test
  void ojalgo_sees_through_what_is_not_protected() {
    int seen = 0;
    for (long seed = 6_000; seed < 6_100; seed++) {
      LinkedSystem system = SomeSystems.table(seed, 2, 3);
      BitSet musts = new BitSet();
      for (int cell = 0; cell < system.cells().size(); cell++) {
        musts.set(cell, system.cells().get(cell).standing() == LinkedCell.Standing.MUST_HIDE);
      }
      LinkedSystem bare =
          new LinkedSystem(system.cells(), system.relations(), List.of(), system.readers());
      boolean safe = OjalgoReader.seenThrough(bare, musts).isEmpty();
      assertThat(safe).as("seed %s", seed).isEqualTo(BruteForce.protects(bare, musts));
      seen += safe ? 0 : 1;
    }
    assertThat(seen).isBetween(30, 99);
  }
}
