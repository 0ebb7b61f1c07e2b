package org.toevertrouwd.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.toevertrouwd.casework.ReporterId;

/**
 * What stands behind one cell. Only {@code value} can ever leave the kluis; the rest decides
 * whether it may.
 *
 * @param value the count, from 0
 * @param reporters distinct reporters behind it, at most {@code value}
 * @param shares what each contributor with something in the cell contributes
 */
public record Tally(int value, int reporters, Map<Contributor, Share> shares) {

  /**
   * What one contributor contributes to a cell.
   *
   * @param value from 1
   * @param reporters distinct reporters, from 1
   */
  public record Share(int value, int reporters) {}

  public Tally {
    shares = Map.copyOf(shares);
  }

  /** Adds up. */
  static final class Builder {

    private int value;
    private final Set<ReporterId> reporters = new HashSet<>();
    private final Map<Contributor, Builder> shares = new HashMap<>();

    void add(Counted counted) {
      count(counted);
      shares.computeIfAbsent(counted.contributor(), none -> new Builder()).count(counted);
    }

    Tally build() {
      Map<Contributor, Share> built = new HashMap<>();
      shares.forEach(
          (contributor, share) ->
              built.put(contributor, new Share(share.value, share.reporters.size())));
      return new Tally(value, reporters.size(), built);
    }

    private void count(Counted counted) {
      value = Math.addExact(value, counted.number());
      reporters.add(counted.reporter());
    }
  }
}
