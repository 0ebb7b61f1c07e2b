package org.toevertrouwd.protect;

/** Chooses the cells to hide in a linked system. */
@FunctionalInterface
public interface Suppressor {

  /**
   * The cheapest choice that protects every hidden cell against every reader. The same for the same
   * system: what limits the work is counted, not timed.
   */
  Suppression suppress(LinkedSystem system);
}
