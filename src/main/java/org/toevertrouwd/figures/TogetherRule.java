package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.toevertrouwd.protect.HidingRule;

/**
 * What must be hidden together where counts add up to another: three of them or none, and where the
 * whole is published, so that what the hidden ones hold together is as good as published, enough
 * people of more than one contributor. Source: decision records 0010 and 0031.
 *
 * <p>With two hidden cells a reader who knows these rules reasons: at least one of the two is below
 * T, and if the other is not, the first must be T - 1 for the other to be protected. What is hidden
 * must not come from too few people either: sixteen conversations with one reporter are one
 * reporter. So the rules hold for the things counted and for the reporters behind them; a reporter
 * in two cells counts in both.
 */
final class TogetherRule implements HidingRule {

  /** Fewest hidden cells, if there are any. */
  static final int FEWEST = 3;

  private final List<Integer> parts;
  private final List<Tally> tallies;
  private final OptionalInt whole;
  private final int threshold;
  private final BitSet all = new BitSet();

  /**
   * The rule for one sum.
   *
   * @param parts positions of what adds up
   * @param tallies what stands behind these
   * @param whole position of the sum, or empty when it is always published
   */
  TogetherRule(List<Integer> parts, List<Tally> tallies, OptionalInt whole, int threshold) {
    this.parts = List.copyOf(parts);
    this.tallies = List.copyOf(tallies);
    this.whole = whole;
    this.threshold = threshold;
    parts.forEach(all::set);
    whole.ifPresent(all::set);
  }

  @Override
  public Optional<Demand> lacking(BitSet hidden) {
    BitSet here = (BitSet) all.clone();
    here.and(hidden);
    if (here.isEmpty()) {
      return Optional.empty();
    }
    if (here.cardinality() < FEWEST) {
      return Optional.of(demand(here, FEWEST - here.cardinality()));
    }
    boolean published = whole.isEmpty() || !hidden.get(whole.getAsInt());
    boolean enough =
        enough(here, Tally::value, Tally.Share::value)
            && (pooled() || enough(here, Tally::reporters, Tally.Share::reporters));
    if (!published || enough) {
      return Optional.empty();
    }
    return Optional.of(demand(here, 1));
  }

  /**
   * In a pool every confidant kept the rule for the reporters behind what it hides, all of which is
   * hidden here too; with the rule for the whole that is enough. Source: decision record 0035.
   */
  private boolean pooled() {
    return tallies.stream().anyMatch(tally -> tally.pooled().isPresent());
  }

  private Demand demand(BitSet here, int more) {
    BitSet others = (BitSet) all.clone();
    others.andNot(here);
    return new Demand(here, others, more);
  }

  private boolean enough(
      BitSet here, ToIntFunction<Tally> count, ToIntFunction<Tally.Share> shareOf) {
    List<Tally> hidden = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (here.get(parts.get(i))) {
        hidden.add(tallies.get(i));
      }
    }
    int mass = hidden.stream().mapToInt(count).sum();
    int largest =
        hidden.stream().filter(tally -> tally.range().exact()).mapToInt(count).max().orElse(0);
    int width = threshold - 1;
    return mass - largestShare(hidden, shareOf) >= width
        && (largest < threshold || mass - largest >= width);
  }

  private static int largestShare(List<Tally> hidden, ToIntFunction<Tally.Share> shareOf) {
    Map<Contributor, Integer> known = new HashMap<>();
    for (Tally tally : hidden) {
      tally
          .shares()
          .forEach(
              (contributor, share) ->
                  known.merge(contributor, shareOf.applyAsInt(share), Integer::sum));
    }
    return known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
