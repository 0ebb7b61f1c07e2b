package org.toevertrouwd.exchange;

import java.util.HashSet;
import java.util.Set;

/** A pool whose roster was changed after it was put together; no number changes by that. */
public final class RosterOfPool {

  private RosterOfPool() {}

  /** The keys that take part in the pool. */
  public static Set<SignerKey> present(Combined pool) {
    Set<SignerKey> present = new HashSet<>();
    pool.accepted().forEach(one -> present.add(one.confidant().key()));
    return present;
  }

  /**
   * The same pool under another roster: names, and who is missing, follow.
   *
   * @throws IllegalArgumentException if somebody who takes part is not on the roster
   */
  public static Combined changed(Combined pool, Roster roster) {
    Set<SignerKey> present = present(pool);
    return new Combined(
        pool.year(),
        pool.codebook(),
        pool.accepted().stream().map(one -> renamed(one, roster)).toList(),
        pool.refused(),
        roster.confidants().stream().filter(one -> !present.contains(one.key())).toList(),
        pool.cells(),
        roster,
        pool.contributions());
  }

  private static AcceptedPackage renamed(AcceptedPackage one, Roster roster) {
    Confidant confidant =
        roster
            .confidant(one.confidant().key())
            .orElseThrow(() -> new IllegalArgumentException("Whoever takes part stays on it"));
    return new AcceptedPackage(
        one.file(),
        confidant,
        one.firstSeen(),
        one.belowFloor(),
        one.threshold(),
        one.codebookVersion(),
        one.audited());
  }
}
