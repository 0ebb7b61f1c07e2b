package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * Writes {@code observations.csv}: a row for every cell of the layout, also the hidden ones; only
 * the heading when below the floor.
 */
final class Observations {

  private static final String STRUCTURE = "dataflow";
  private static final String STRUCTURE_ID = "TOEVERTROUWD:FIGURES(1.0.0)";

  /** Information only; nothing is to be replaced or deleted. */
  private static final String ACTION = "I";

  private static final String YEARLY = "A";

  private Observations() {}

  static byte[] bytes(Statement statement, List<FigureTable> tables) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Column.names());
    for (FigureTable table : tables) {
      table.cells().forEach(cell -> rows.add(row(statement, table.definition(), cell)));
    }
    return Csv.bytes(rows);
  }

  /** One row, in the order of {@link Column}. */
  static List<String> row(Statement statement, TableDefinition table, FigureCell cell) {
    CellStatus status = CellStatus.of(cell.value().isPresent());
    List<String> row = new ArrayList<>(List.of(STRUCTURE, STRUCTURE_ID, ACTION));
    row.add(Integer.toString(statement.year()));
    row.add(YEARLY);
    row.add(table.id());
    row.addAll(side(table.axes(), cell.codes(), 0));
    row.addAll(side(table.axes(), cell.codes(), 1));
    row.add(table.unit().name());
    row.add(number(cell.value()));
    row.add(status.observation());
    row.add(status.confidentiality());
    row.add(Integer.toString(statement.terms().threshold()));
    row.add(statement.codebook().version());
    return row;
  }

  private static List<String> side(List<Axis> axes, List<String> codes, int place) {
    return place < axes.size()
        ? List.of(Codelists.name(axes.get(place)), codes.get(place))
        : List.of("", "");
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }
}
