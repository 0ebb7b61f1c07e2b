package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.Figures.CodebookRef;

/** Adds up the cells of packages, in the layout of the first of the codebooks. */
final class PoolSums {

  private final LayoutCells layout;
  private final Map<CodebookRef, CodebookCrossing> crossings = new HashMap<>();

  PoolSums(List<Codebook> codebooks) {
    layout = new LayoutCells(codebooks.getFirst());
    for (Codebook older : codebooks.subList(1, codebooks.size())) {
      crossings.put(
          new CodebookRef(older.id(), older.version(), older.sha256()),
          new CodebookCrossing(new LayoutCells(older), layout));
    }
  }

  /** Every cell of the layout, or none if no package has numbers. */
  List<CombinedCell> cells(List<FiguresPackage> packages) {
    List<Map<String, List<Interval>>> numbers =
        packages.stream()
            .filter(content -> !content.figures().belowFloor())
            .map(this::intervals)
            .toList();
    List<CombinedCell> cells = new ArrayList<>();
    if (!numbers.isEmpty()) {
      layout.tables().forEach(table -> cells.addAll(cells(table, numbers)));
    }
    return cells;
  }

  private Map<String, List<Interval>> intervals(FiguresPackage content) {
    CodebookCrossing crossing = crossings.get(content.figures().codebook());
    return crossing == null ? content.intervals() : crossing.cross(content.intervals());
  }

  private List<CombinedCell> cells(
      TableDefinition table, List<Map<String, List<Interval>>> numbers) {
    List<List<String>> codes = layout.of(table);
    List<CombinedCell> cells = new ArrayList<>();
    for (int cell = 0; cell < codes.size(); cell++) {
      Interval sum = Interval.NONE;
      for (Map<String, List<Interval>> one : numbers) {
        sum = sum.plus(one.getOrDefault(table.id(), List.of()).get(cell));
      }
      cells.add(CombinedCell.of(table.id(), codes.get(cell), sum));
    }
    return cells;
  }
}
