package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.protect.Seed;

/**
 * The chance in the choice of hidden cells, so that the choice tells nothing: what a cell costs is
 * drawn, and now and then a table hides one more from the start. Because any visible cell may be
 * drawn as that one more, every set of hidden cells that would do can come from every table it
 * would protect. Source: decision records 0010 and 0032.
 */
final class Chance {

  /** Once in so many times one more is hidden, and so on; but never the last visible one. */
  private static final int ONE_MORE_IN = 8;

  /** What a cell costs is multiplied by a number from {@code CERTAIN} to just below their sum. */
  private static final int CERTAIN = 64;

  private static final int DRAWN = 64;

  /** A cell of a one-way table costs so many times what an inner cell of a two-way table does. */
  private static final int ONE_WAY = 3;

  private final Seed seed;
  private final Counts counts;

  Chance(Seed seed, Counts counts) {
    this.seed = seed;
    this.counts = counts;
  }

  /** What hiding each quantity of a group costs. */
  Map<Quantity, Long> costs(Group group) {
    RandomGenerator random = seed.streamFor("cost " + group.tables().getFirst().id());
    Map<Quantity, Long> costs = new LinkedHashMap<>();
    for (Quantity quantity : group.quantities()) {
      long base = (oneWay(quantity) ? ONE_WAY : 1) * (counts.of(quantity).value() + 1L);
      costs.put(quantity, base * (CERTAIN + random.nextInt(DRAWN)));
    }
    return costs;
  }

  private static boolean oneWay(Quantity quantity) {
    return quantity.conditions().size() == 1
        && quantity.conditions().keySet().stream().noneMatch(Axis::broader);
  }

  /**
   * Cells of a table to hide besides those that must be, each drawn with probability proportional
   * to 1 / (value + 1): small cells cost the reader little, but none is safe to bet on.
   *
   * @param left those that could be shown
   */
  List<Quantity> oneMore(TableDefinition table, List<Quantity> left) {
    RandomGenerator random = seed.streamFor("more " + table.id());
    List<Quantity> candidates = new ArrayList<>(left);
    List<Quantity> drawn = new ArrayList<>();
    while (candidates.size() > 1 && random.nextInt(ONE_MORE_IN) == 0) {
      drawn.add(candidates.remove(draw(candidates, random)));
    }
    return drawn;
  }

  private int draw(List<Quantity> candidates, RandomGenerator random) {
    double point = random.nextDouble() * candidates.stream().mapToDouble(this::likely).sum();
    int drawn = 0;
    while (drawn < candidates.size() - 1 && point >= likely(candidates.get(drawn))) {
      point -= likely(candidates.get(drawn));
      drawn++;
    }
    return drawn;
  }

  private double likely(Quantity quantity) {
    return 1.0 / (counts.of(quantity).value() + 1.0);
  }
}
