package org.toevertrouwd.figures;

import java.util.BitSet;
import java.util.Optional;
import org.toevertrouwd.protect.HidingRule;

/**
 * Two counts of which at most one is published, because side by side they tell that all, or all but
 * one, of a group share something.
 */
final class ApartRule implements HidingRule {

  private final BitSet pair = new BitSet();

  ApartRule(int part, int whole) {
    pair.set(part);
    pair.set(whole);
  }

  @Override
  public Optional<Demand> lacking(BitSet hidden) {
    return hidden.intersects(pair)
        ? Optional.empty()
        : Optional.of(new Demand(new BitSet(), pair, 1));
  }
}
