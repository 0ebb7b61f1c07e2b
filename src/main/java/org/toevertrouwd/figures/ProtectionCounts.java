package org.toevertrouwd.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.protect.CellCount;
import org.toevertrouwd.protect.OneWayCounts;

/** Turns counted cells into the plain counts of {@code protect}: contributors become numbers. */
final class ProtectionCounts {

  private final Map<Contributor, Integer> numbers = new HashMap<>();

  OneWayCounts of(CountedTable table, Tally total, int threshold) {
    List<CellCount> cells = table.inner().stream().map(cell -> of(cell.tally())).toList();
    return new OneWayCounts(
        table.definition().id(), cells, of(total), table.definition().contributorRule(), threshold);
  }

  /** No category of a one-way table is impossible: the codebook would not list it. */
  CellCount of(Tally tally) {
    List<CellCount.Share> shares =
        tally.shares().entrySet().stream()
            .map(
                share ->
                    new CellCount.Share(
                        number(share.getKey()),
                        share.getValue().value(),
                        share.getValue().reporters()))
            .toList();
    return new CellCount(tally.value(), tally.reporters(), shares, false);
  }

  private int number(Contributor contributor) {
    return numbers.computeIfAbsent(contributor, next -> numbers.size());
  }
}
