package org.toevertrouwd.figures;

import java.util.BitSet;
import java.util.Optional;
import org.toevertrouwd.protect.HidingRule;

/**
 * What is left of a count is known only where the count and every part of it are shown; else it is
 * as hidden as they are.
 */
final class RestRule implements HidingRule {

  private final BitSet others;
  private final int rest;

  /**
   * The rule for one count.
   *
   * @param others positions of the whole and of the parts that reports tell of
   * @param rest position of what is left
   */
  RestRule(BitSet others, int rest) {
    this.others = (BitSet) others.clone();
    this.rest = rest;
  }

  @Override
  public Optional<Demand> lacking(BitSet hidden) {
    BitSet here = (BitSet) others.clone();
    here.and(hidden);
    if (here.isEmpty() || hidden.get(rest)) {
      return Optional.empty();
    }
    BitSet because = new BitSet();
    because.set(here.nextSetBit(0));
    BitSet of = new BitSet();
    of.set(rest);
    return Optional.of(new Demand(because, of, 1));
  }
}
