package org.toevertrouwd.protect;

import java.util.List;

/**
 * What stands behind one cell.
 *
 * @param value the count that would be published, from 0
 * @param reporters distinct reporters behind it, from 0 to {@code value}
 * @param shares what each contributor contributes, each contributor at most once
 * @param impossible whether the codebook makes anything but zero impossible, so that hiding the
 *     zero would hide nothing
 */
public record CellCount(int value, int reporters, List<Share> shares, boolean impossible) {

  /**
   * What one contributor contributes to a cell.
   *
   * @param contributor number of the contributor, the same in every cell of a table
   * @param value from 1
   * @param reporters distinct reporters, from 1
   */
  public record Share(int contributor, int value, int reporters) {}

  public CellCount {
    if (value < 0 || reporters < 0 || reporters > value || (impossible && value > 0)) {
      throw new IllegalArgumentException("counts do not fit together");
    }
    shares = List.copyOf(shares);
  }

  /** The most reporters that any single contributor stands for. */
  int largestShareOfReporters() {
    return shares.stream().mapToInt(Share::reporters).max().orElse(0);
  }

  /** The most that any single contributor contributes. */
  int largestShareOfValue() {
    return shares.stream().mapToInt(Share::value).max().orElse(0);
  }
}
