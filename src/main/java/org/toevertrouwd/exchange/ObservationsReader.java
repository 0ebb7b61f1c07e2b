package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/** Reads {@code observations.csv} and accepts exactly the cells of the layout, in order. */
final class ObservationsReader {

  private static final String FILE = PackageEntry.OBSERVATIONS.fileName();
  private static final int FIRST_LINE = 2;

  private final Statement statement;
  private final LayoutCells layout;
  private final Map<TableDefinition, Map<List<String>, FigureCell>> found = new HashMap<>();
  private final Map<TableDefinition, Set<List<String>>> known = new HashMap<>();

  private ObservationsReader(Statement statement, LayoutCells layout) {
    this.statement = statement;
    this.layout = layout;
  }

  static List<FigureTable> read(byte[] bytes, Statement statement, LayoutCells layout)
      throws RefusedException {
    List<List<String>> rows = Csv.read(bytes, FILE);
    boolean heading = !rows.isEmpty() && rows.getFirst().equals(Column.names());
    RefusedException.unless(heading, Refusal.TABLE_FORM, FILE);
    List<FigureTable> tables =
        new ObservationsReader(statement, layout).tables(rows.subList(1, rows.size()));
    boolean same = Arrays.equals(Observations.bytes(statement, tables), bytes);
    RefusedException.unless(same, Refusal.CELL_ORDER, FILE);
    return tables;
  }

  private List<FigureTable> tables(List<List<String>> rows) throws RefusedException {
    int line = FIRST_LINE;
    for (List<String> row : rows) {
      take(row, "" + line++);
    }
    List<FigureTable> tables = new ArrayList<>();
    if (!statement.belowFloor()) {
      for (TableDefinition table : layout.tables()) {
        tables.add(new FigureTable(table, cells(table)));
      }
    }
    return tables;
  }

  private void take(List<String> row, String line) throws RefusedException {
    RefusedException.unless(row.size() == Column.values().length, Refusal.TABLE_FORM, line);
    TableDefinition table =
        layout
            .table(row.get(Column.TABLE_ID.ordinal()))
            .filter(any -> !statement.belowFloor())
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_TABLE, line));
    List<String> codes = codes(table, row);
    boolean there =
        known.computeIfAbsent(table, any -> new HashSet<>(layout.of(table))).contains(codes);
    RefusedException.unless(there, Refusal.UNKNOWN_CODE, line);
    FigureCell cell =
        new FigureCell(codes, CellValue.read(row, statement.terms().threshold(), line));
    boolean same = Observations.row(statement, table, cell).equals(row);
    RefusedException.unless(same, Refusal.ROW_DIFFERS, line);
    boolean first = found.computeIfAbsent(table, any -> new HashMap<>()).put(codes, cell) == null;
    RefusedException.unless(first, Refusal.EXTRA_CELL, line);
  }

  private static List<String> codes(TableDefinition table, List<String> row) {
    String first = row.get(Column.CODE1.ordinal());
    return table.axes().size() == 1
        ? List.of(first)
        : List.of(first, row.get(Column.CODE2.ordinal()));
  }

  private List<FigureCell> cells(TableDefinition table) throws RefusedException {
    Map<List<String>, FigureCell> own = found.getOrDefault(table, Map.of());
    List<FigureCell> cells = new ArrayList<>();
    for (List<String> codes : layout.of(table)) {
      FigureCell cell = own.get(codes);
      if (cell == null) {
        throw new RefusedException(Refusal.MISSING_CELL, table.id(), String.join("/", codes));
      }
      cells.add(new FigureCell(codes, cell.value()));
    }
    return cells;
  }
}
