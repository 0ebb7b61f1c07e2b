package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * Counts one table. Its cells, sums included, form a grid in which the last axis runs fastest; a
 * thing counts in every cell where its places on the axes meet.
 */
final class TableCount {

  private final TableDefinition definition;
  private final List<Side> sides;
  private final List<TallyBuilder> grid;

  TableCount(Codebook codebook, TableDefinition definition) {
    this.definition = definition;
    this.sides = definition.axes().stream().map(axis -> Side.of(codebook, axis)).toList();
    int size = sides.stream().mapToInt(side -> side.cells().size()).reduce(1, Math::multiplyExact);
    this.grid = IntStream.range(0, size).mapToObj(i -> new TallyBuilder()).toList();
  }

  CountedTable count(Roster roster, Set<Finding> findings) {
    for (Roster.Entry entry : roster.entries()) {
      for (int cell : cellsOf(entry.thing(), findings)) {
        grid.get(cell).add(entry);
      }
    }
    List<List<String>> codes = TableCells.combinations(sides);
    List<CountedCell> cells = new ArrayList<>(codes.size());
    for (int cell = 0; cell < codes.size(); cell++) {
      cells.add(new CountedCell(codes.get(cell), grid.get(cell).build(roster)));
    }
    cells.sort(Comparator.comparing(CountedCell::total));
    return new CountedTable(definition, cells);
  }

  private int[] cellsOf(Counted thing, Set<Finding> findings) {
    int[] cells = {0};
    for (Side side : sides) {
      int[] places = side.placesOf(thing, findings);
      int[] next = new int[cells.length * places.length];
      for (int i = 0; i < next.length; i++) {
        next[i] = cells[i / places.length] * side.cells().size() + places[i % places.length];
      }
      cells = next;
    }
    return cells;
  }
}
