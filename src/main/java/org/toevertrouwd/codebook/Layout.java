package org.toevertrouwd.codebook;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * All inner cells of a codebook, numbered from 0: tables in order, within a table the first axis
 * slowest, categories in order, ended ones left out. Two codebooks with the same {@link #sha256()}
 * number the same cells in the same way; sealed figures depend on it.
 */
public final class Layout {

  private final List<Cell> cells;
  private final Map<Cell, Integer> indexes;
  private final String listing;

  private Layout(List<Cell> cells, String listing) {
    this.cells = List.copyOf(cells);
    this.indexes =
        IntStream.range(0, cells.size())
            .boxed()
            .collect(toUnmodifiableMap(cells::get, index -> index));
    this.listing = listing;
  }

  /** The layout of a checked codebook. */
  public static Layout of(Codebook codebook) {
    List<Cell> cells = new ArrayList<>();
    StringBuilder listing = new StringBuilder("toevertrouwd layout 1\n");
    for (TableDefinition table : codebook.layout()) {
      List<Cell> own = cells(codebook, table);
      cells.addAll(own);
      listing.append(heading(table));
      own.forEach(cell -> listing.append(String.join("\t", cell.codes())).append('\n'));
    }
    return new Layout(cells, listing.toString());
  }

  /** Every cell; the place in the list is its number. */
  public List<Cell> cells() {
    return cells;
  }

  /** How many inner cells there are: 1 to {@value Codebook#MAX_CELLS}. */
  public int size() {
    return cells.size();
  }

  /** The cells of one table, in order; none when there is no such table. */
  public List<Cell> cells(String table) {
    return cells.stream().filter(cell -> cell.table().equals(table)).toList();
  }

  /** The number of a cell; empty when the layout does not have it. */
  public OptionalInt index(Cell cell) {
    Integer index = indexes.get(cell);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /**
   * SHA-256 of the listing, 64 lower-case hexadecimal digits. The listing is UTF-8 with line feeds:
   * the line {@code toevertrouwd layout 1}; per table a line of {@code table}, id, unit and axes
   * ({@code code} or {@code code:broader}); per cell a line of its codes; parts separated by tabs.
   */
  public String sha256() {
    return CodebookReader.sha256(listing.getBytes(StandardCharsets.UTF_8));
  }

  private static String heading(TableDefinition table) {
    String axes =
        table.axes().stream()
            .map(axis -> axis.dimension() + (axis.broader() ? ":broader" : ""))
            .collect(joining("\t"));
    return "table\t" + table.id() + "\t" + table.unit() + "\t" + axes + "\n";
  }

  private static List<Cell> cells(Codebook codebook, TableDefinition table) {
    List<List<String>> sides =
        table.axes().stream()
            .map(axis -> codebook.categories(axis).stream().map(Category::code).toList())
            .toList();
    return Combinations.of(sides).stream().map(codes -> new Cell(table.id(), codes)).toList();
  }
}
