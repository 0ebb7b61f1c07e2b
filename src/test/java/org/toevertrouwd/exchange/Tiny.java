package org.toevertrouwd.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

/** Figures of the one table of {@link Codebooks#TINY}. */
final class Tiny {

  private Tiny() {}

  /** Thirty cases, twenty of them of people affected; the rest hidden. */
  static Figures figures() {
    return figures(Practices.YEAR, Map.of("affected", 20, "_T", 30));
  }

  /** Figures with these cells published. */
  static Figures figures(int year, Map<String, Integer> published) {
    LayoutCells layout = new LayoutCells(Codebooks.TINY);
    List<FigureTable> tables =
        layout.tables().stream()
            .map(
                table ->
                    new FigureTable(
                        table,
                        layout.of(table).stream()
                            .map(codes -> new FigureCell(codes, value(published, codes)))
                            .toList()))
            .toList();
    return new Figures(year, Practices.reference(Codebooks.TINY), false, tables);
  }

  private static OptionalInt value(Map<String, Integer> published, List<String> codes) {
    return Optional.ofNullable(published.get(codes.getFirst()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
