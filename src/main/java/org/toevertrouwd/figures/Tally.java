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

  /** What a contributor contributes, from 0. */
  public int own(Contributor contributor) {
    return Optional.ofNullable(shares.get(contributor)).map(Share::value).orElse(0);
  }
}
