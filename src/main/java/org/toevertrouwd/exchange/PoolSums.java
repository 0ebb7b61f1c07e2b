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

  /** What every package with numbers adds. */
  List<Contribution> contributions(List<FiguresPackage> packages) {
    return packages.stream()
        .filter(content -> !content.figures().belowFloor())
        .map(
            content ->
                new Contribution(content.signer(), content.terms().threshold(), intervals(content)))
        .toList();
  }

  /** Every cell of the layout, or none if nobody adds anything. */
  List<CombinedCell> cells(List<Contribution> contributions) {
    List<CombinedCell> cells = new ArrayList<>();
    if (!contributions.isEmpty()) {
      layout.tables().forEach(table -> cells.addAll(cells(table, contributions)));
    }
    return cells;
  }

  private Map<String, List<Interval>> intervals(FiguresPackage content) {
    CodebookCrossing crossing = crossings.get(content.figures().codebook());
    return crossing == null ? content.intervals() : crossing.cross(content.intervals());
  }

  private List<CombinedCell> cells(TableDefinition table, List<Contribution> contributions) {
    List<List<String>> codes = layout.of(table);
    List<CombinedCell> cells = new ArrayList<>();
    for (int cell = 0; cell < codes.size(); cell++) {
      Interval sum = Interval.NONE;
      for (Contribution one : contributions) {
        sum = sum.plus(one.of(table.id(), cell));
      }
      cells.add(CombinedCell.of(table.id(), codes.get(cell), sum));
    }
    return cells;
  }
}
