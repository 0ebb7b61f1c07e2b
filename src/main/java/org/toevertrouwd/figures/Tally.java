package org.toevertrouwd.figures;

import java.util.Map;
import java.util.Optional;

/**
 * What stands behind one cell. Only {@code value} can ever leave the kluis; the rest decides
 * whether it may.
 *
 * @param value the count, from 0
 * @param reporters distinct reporters behind it, at most {@code value}
 * @param shares what each contributor with something in the cell contributes
 * @param pooled of a pool that somebody else adds up: what the value can be. Its {@code value} is
 *     then one of these, and {@code reporters} are those that its contributors vouch for
 */
public record Tally(
    int value, int reporters, Map<Contributor, Share> shares, Optional<Range> pooled) {

  /**
   * What a count can be.
   *
   * @param least from 0
   * @param most at least as much
   */
  public record Range(int least, int most) {

    /** Whether the count is known. */
    public boolean exact() {
      return least == most;
    }

    /**
     * What a reader must hold possible at the lower end if the count is hidden. A count that is not
     * known is protected as the middle of what it can be, and as nothing where it may be below the
     * threshold. Source: FIGURES.md, "Goals of protection"; decision record 0035.
     */
    public int low(int threshold) {
      return least < threshold ? 0 : middle() - threshold + 1;
    }

    /** What a reader must hold possible at the upper end if the count is hidden. */
    public int high(int threshold) {
      return middle() < threshold ? threshold - 1 : middle() + threshold - 1;
    }

    private int middle() {
      return (int) (((long) least + most) / 2);
    }
  }

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

  /** What was counted dossier by dossier. */
  public Tally(int value, int reporters, Map<Contributor, Share> shares) {
    this(value, reporters, shares, Optional.empty());
  }

  /** What the value can be for whoever protects it. */
  Range range() {
    return pooled.orElse(new Range(value, value));
  }

  /** What a contributor contributes, from 0. */
  public int own(Contributor contributor) {
    return Optional.ofNullable(shares.get(contributor)).map(Share::value).orElse(0);
  }
}
