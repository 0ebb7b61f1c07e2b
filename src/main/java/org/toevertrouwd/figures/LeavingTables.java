package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * Which tables may leave at all. Of tables that definitions tie together in a way that counting
 * does not make true, the first in the layout leaves and the others stay, so that nobody reasons
 * from one to another; what counting makes true is protected together instead. The choice is made
 * by the codebook alone, so that it says nothing about the counts. Source: decision records 0012
 * and 0032.
 */
public final class LeavingTables {

  /** Dimensions whose ties {@link Ties} knows and {@link DerivedAnswers} makes true. */
  private static final Set<String> TIED_BY_COUNTING =
      Set.of(DerivedAnswers.BEHAVIOUR, DerivedAnswers.FORMS, DerivedAnswers.GROUNDS);

  private final Codebook codebook;
  private final Map<String, StayedHome.Reason> staying = new HashMap<>();

  /** The tables of a codebook. */
  public LeavingTables(Codebook codebook) {
    this.codebook = codebook;
    List<TableDefinition> leaving = new ArrayList<>();
    for (TableDefinition table : codebook.layout()) {
      if (leaving.stream().anyMatch(other -> linked(table, other))) {
        staying.put(table.id(), StayedHome.Reason.LINKED);
      } else {
        leaving.add(table);
      }
    }
  }

  /** Whether a table may leave, as far as the codebook decides. */
  public boolean mayLeave(TableDefinition table) {
    return !staying.containsKey(table.id());
  }

  /** The tables that stay home whatever they count, and why. */
  Map<String, StayedHome.Reason> staying() {
    return Map.copyOf(staying);
  }

  /** The codebook may say it on either side; one dimension in two widths may not add up. */
  private boolean linked(TableDefinition one, TableDefinition other) {
    boolean named = one.linkedTo().contains(other.id()) || other.linkedTo().contains(one.id());
    return (named && !(tiedByCounting(one) && tiedByCounting(other)))
        || (one.unit() == other.unit() && twoWidths(one, other));
  }

  private static boolean tiedByCounting(TableDefinition table) {
    return table.axes().stream().map(Axis::dimension).allMatch(TIED_BY_COUNTING::contains);
  }

  /** Ended categories may stand in the wider one only, so its sum is not certain. */
  private boolean twoWidths(TableDefinition one, TableDefinition other) {
    return one.axes().stream()
        .anyMatch(axis -> !addsUp(axis) && other.axes().contains(inOtherWidth(axis)));
  }

  private static Axis inOtherWidth(Axis axis) {
    return new Axis(axis.dimension(), !axis.broader());
  }

  private boolean addsUp(Axis axis) {
    Optional<Dimension> dimension = codebook.dimension(axis.dimension());
    return dimension.filter(Quantities::addsUp).isPresent();
  }
}
