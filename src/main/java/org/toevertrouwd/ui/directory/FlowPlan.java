package org.toevertrouwd.ui.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.directory.Vangnet;
import org.toevertrouwd.directory.VangnetStep;

/**
 * Where the steps of the vangnet stand: from listening on top, over what stays informal, to
 * procedures and aftercare at the foot.
 */
final class FlowPlan {

  /** How many steps stand beside each other. */
  static final int COLUMNS = 3;

  private static final List<List<String>> ROWS =
      List.of(
          List.of("listening"),
          List.of("care", "advice", "peers"),
          List.of("informal-intervention", "mediation", "report"),
          List.of("formal-procedure", "inspection", "criminal-complaint"),
          List.of("aftercare"));

  private final List<List<String>> rows = new ArrayList<>();

  /** A place for every step; one that nobody planned stands at the foot. */
  FlowPlan(Vangnet vangnet) {
    List<String> open = new ArrayList<>(vangnet.steps().stream().map(VangnetStep::code).toList());
    for (List<String> row : ROWS) {
      List<String> present = row.stream().filter(open::contains).toList();
      open.removeAll(present);
      if (!present.isEmpty()) {
        rows.add(present);
      }
    }
    for (int first = 0; first < open.size(); first += COLUMNS) {
      rows.add(List.copyOf(open.subList(first, Math.min(open.size(), first + COLUMNS))));
    }
  }

  /**
   * Where a step stands.
   *
   * @param row from 0 at the top
   * @param column from 0 at the left
   * @param wide whether it takes the whole row
   */
  record Spot(int row, int column, boolean wide) {

    /** The gap between columns that is nearest to it, from 0. */
    int gap(Spot other) {
      int aside = wide ? other.column() : column;
      if (aside == 1) {
        return other.column() == 0 ? 0 : 1;
      }
      return aside == 0 ? 0 : 1;
    }
  }

  int rows() {
    return rows.size();
  }

  Optional<Spot> spot(String step) {
    for (int row = 0; row < rows.size(); row++) {
      int column = rows.get(row).indexOf(step);
      if (column >= 0) {
        return Optional.of(new Spot(row, column, rows.get(row).size() == 1));
      }
    }
    return Optional.empty();
  }
}
