package org.toevertrouwd.audit;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was counted, for an auditor at home: with it he judges every hidden cell by what it really
 * hides. Nothing of it enters a statement but the verdict.
 *
 * @param values per cell; every cell of the package
 */
public record TrueCounts(Map<CellKey, Integer> values) {

  public TrueCounts {
    values = Map.copyOf(values);
  }

  /** What a cell counts, or empty when nobody said. */
  OptionalInt of(CellKey key) {
    return Optional.ofNullable(values.get(key)).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }
}
