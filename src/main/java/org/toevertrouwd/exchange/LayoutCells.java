package org.toevertrouwd.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.ReportFigures;
import org.toevertrouwd.figures.TableCells;

/**
 * Every cell of every table as a package has it: the inner cells in the order of the layout, then
 * the totals over the last axis, over the first, over both. A multi-valued dimension has no total.
 */
final class LayoutCells {

  private final Codebook codebook;
  private final Map<TableDefinition, List<List<String>>> cells = new LinkedHashMap<>();

  LayoutCells(Codebook codebook) {
    this.codebook = codebook;
    codebook.layout().forEach(table -> cells.put(table, TableCells.of(codebook, table)));
  }

  private LayoutCells(Codebook codebook, Optional<TableDefinition> only) {
    this.codebook = codebook;
    only.ifPresent(table -> cells.put(table, TableCells.of(codebook, table)));
  }

  /** The same for an audience: a report to one organisation has a single table. */
  LayoutCells of(Audience audience) {
    return switch (audience) {
      case BUREAU, PUBLIC -> this;
      case ORGANISATION -> new LayoutCells(codebook, ReportFigures.table(codebook));
    };
  }

  Codebook codebook() {
    return codebook;
  }

  List<TableDefinition> tables() {
    return List.copyOf(cells.keySet());
  }

  Optional<TableDefinition> table(String id) {
    return tables().stream().filter(table -> table.id().equals(id)).findFirst();
  }

  /** The codes of every cell of a table of this codebook, in order. */
  List<List<String>> of(TableDefinition table) {
    return cells.getOrDefault(table, List.of());
  }
}
