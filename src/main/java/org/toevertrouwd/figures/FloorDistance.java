package org.toevertrouwd.figures;

import java.util.Optional;

/**
 * How far a unit is from the floor below which nothing of it is published; for the confidant's own
 * eyes. Each is 0 when there is enough of it.
 *
 * @param reporters fewest further reporters
 * @param contributors fewest further contributors
 * @param elsewhere fewest further reporters outside the largest contributor
 */
public record FloorDistance(int reporters, int contributors, int elsewhere) {

  /** The distance of what stands behind a unit. */
  public static FloorDistance of(Tally unit, int threshold) {
    int largest = unit.shares().values().stream().mapToInt(Tally.Share::reporters).max().orElse(0);
    return new FloorDistance(
        Math.max(0, 2 * threshold - unit.reporters()),
        Math.max(0, OwnSake.CONTRIBUTORS - unit.shares().size()),
        Math.max(0, threshold - (unit.reporters() - largest)));
  }

  /** How many further reporters are enough, if they come from further contributors. */
  public Optional<Integer> enough() {
    int enough = Math.max(reporters, Math.max(contributors, elsewhere));
    return enough == 0 ? Optional.empty() : Optional.of(enough);
  }
}
