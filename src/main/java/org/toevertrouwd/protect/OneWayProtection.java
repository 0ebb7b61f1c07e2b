package org.toevertrouwd.protect;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.toevertrouwd.protect.Protection.Pattern;
import org.toevertrouwd.protect.Protection.Reason;
import org.toevertrouwd.protect.Protection.StaysHome;

/**
 * Protects single-valued one-way tables that share nothing with any other published table but their
 * total. Hides every cell that may not be published, then others at random until no reader comes
 * too close to any of them, and now and then one more: so every set of hidden cells that would do
 * can come from every table it would protect, and that it was not a smaller one tells nothing.
 */
public final class OneWayProtection {

  /**
   * After the hidden cells do, one more is hidden once in so many times, and so on; but never the
   * last that could be seen, for then the table would say nothing.
   */
  private static final int ONE_MORE_IN = 4;

  private final Seed seed;

  /** Protection whose choices are those of one release. */
  public OneWayProtection(Seed seed) {
    this.seed = seed;
  }

  /** What may be seen of a table; the same for the same seed, name and counts. */
  public Protection protect(OneWayCounts counts) {
    return protect(counts, new BitSet());
  }

  /**
   * What may be seen of a table of which an earlier release already shows all but some cells. Those
   * stay hidden, so that who reads both releases knows no more than who reads the more open one.
   *
   * @param hiddenBefore positions of the inner cells that the earlier release hid
   */
  public Protection protect(OneWayCounts counts, BitSet hiddenBefore) {
    Optional<Reason> belowFloor = UnitFloor.lacking(counts.total(), counts.threshold());
    if (belowFloor.isPresent()) {
      return new StaysHome(belowFloor.get());
    }
    BitSet hidden = Primaries.of(counts);
    hidden.or(hiddenBefore);
    hidden.and(counts.possible());
    return hidden.isEmpty() ? new Pattern(hidden, true) : hideMore(counts, hidden);
  }

  private Protection hideMore(OneWayCounts counts, BitSet hidden) {
    RandomGenerator random = seed.streamFor(counts.id());
    BitSet candidates = counts.possible();
    candidates.andNot(hidden);
    SecondaryDraw draw = new SecondaryDraw(counts.cells(), candidates, random);
    HiddenCells rules = new HiddenCells(counts);
    Optional<Reason> lacking = rules.lacking(hidden);
    while (lacking.isPresent() || (draw.left() > 1 && random.nextInt(ONE_MORE_IN) == 0)) {
      OptionalInt next = draw.next();
      if (next.isEmpty()) {
        break;
      }
      hidden.set(next.getAsInt());
      lacking = rules.lacking(hidden);
    }
    return lacking.<Protection>map(StaysHome::new).orElseGet(() -> new Pattern(hidden, true));
  }
}
