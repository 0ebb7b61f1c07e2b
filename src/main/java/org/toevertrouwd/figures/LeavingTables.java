package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * Which tables may leave at all: single-valued one-way tables that share no inner cell and no
 * inequality with one another. The choice is made by the codebook alone, the first in the order of
 * the layout going before the next, so that it says nothing about the counts.
 */
public final class LeavingTables {

  private final Codebook codebook;
  private final Map<String, StayedHome.Reason> staying = new HashMap<>();

  /** The tables of a codebook. */
  public LeavingTables(Codebook codebook) {
    this.codebook = codebook;
    List<TableDefinition> leaving = new ArrayList<>();
    for (TableDefinition table : codebook.layout()) {
      Optional<StayedHome.Reason> reason = reason(table, leaving);
      if (reason.isPresent()) {
        staying.put(table.id(), reason.get());
      } else {
        leaving.add(table);
      }
    }
  }

  /** Whether a table may leave, as far as the codebook decides. */
  public boolean mayLeave(TableDefinition table) {
    return whyStays(table).isEmpty();
  }

  /** Why a table stays home whatever it counts, or empty when it may leave. */
  Optional<StayedHome.Reason> whyStays(TableDefinition table) {
    return Optional.ofNullable(staying.get(table.id()));
  }

  private Optional<StayedHome.Reason> reason(TableDefinition table, List<TableDefinition> leaving) {
    if (table.axes().size() > 1) {
      return Optional.of(StayedHome.Reason.TWO_WAY);
    }
    if (codebook.dimension(table.axes().getFirst().dimension()).orElseThrow().multi()) {
      return Optional.of(StayedHome.Reason.MULTI_VALUED);
    }
    return leaving.stream().anyMatch(other -> linked(table, other))
        ? Optional.of(StayedHome.Reason.LINKED)
        : Optional.empty();
  }

  /** The codebook may say it on either side; one dimension in two widths shares sums. */
  private static boolean linked(TableDefinition one, TableDefinition other) {
    List<String> dimensions = one.axes().stream().map(Axis::dimension).toList();
    return one.linkedTo().contains(other.id())
        || other.linkedTo().contains(one.id())
        || (one.unit() == other.unit()
            && other.axes().stream().map(Axis::dimension).anyMatch(dimensions::contains));
  }
}
