package org.toevertrouwd.codebooks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.CodePlaces;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;

/**
 * Two years beside each other, also when they were counted by different versions of the codebook:
 * the earlier one is brought into the lists of the later one (FIGURES.md: mapped through {@code
 * broader}), and what has no one place there is said to be not comparable.
 */
public final class YearComparison {

  private final CodePlaces places;
  private final Figures earlier;
  private final Codebook older;

  private YearComparison(Figures earlier, Codebook older, Codebook current) {
    this.earlier = earlier;
    this.older = older;
    this.places = new CodePlaces(older, current);
  }

  /** What a cell says. */
  public sealed interface Amount {

    /** A number. */
    record Shown(int value) implements Amount {}

    /** Hidden in at least one of the cells it is made of, or below the floor. */
    record Hidden() implements Amount {}

    /** The year was counted by lists in which this has no one place. */
    record NotComparable() implements Amount {}
  }

  /** One row: the codes of the later codebook, and what each year says. */
  public record Row(List<String> codes, Amount earlier, Amount later) {

    public Row {
      codes = List.copyOf(codes);
    }
  }

  /** One table of the later codebook. */
  public record Table(TableDefinition definition, List<Row> rows) {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Every table of the later figures, in order; none when those are below the floor.
   *
   * @param older the codebook that the earlier figures were counted by
   * @param current the codebook that the later figures were counted by
   */
  public static List<Table> of(Figures earlier, Codebook older, Figures later, Codebook current) {
    YearComparison comparison = new YearComparison(earlier, older, current);
    return later.tables().stream().map(comparison::table).toList();
  }

  private Table table(FigureTable later) {
    Map<List<String>, Amount> then = then(later.definition());
    boolean nothingSaid = earlier.belowFloor() && counterpart(later.definition()).isPresent();
    Amount otherwise = nothingSaid ? new Amount.Hidden() : new Amount.NotComparable();
    return new Table(
        later.definition(),
        later.cells().stream()
            .map(
                cell ->
                    new Row(
                        cell.codes(),
                        then.getOrDefault(cell.codes(), otherwise),
                        amount(cell.value())))
            .toList());
  }

  /** What the earlier year says, by the codes of the later codebook. */
  private Map<List<String>, Amount> then(TableDefinition table) {
    Map<List<String>, Amount> sums = new HashMap<>();
    Set<List<String>> uncertain = new HashSet<>();
    for (FigureCell cell : cells(table)) {
      List<List<String>> targets = places.of(table.axes(), cell.codes());
      if (targets.size() == 1) {
        sums.merge(targets.getFirst(), amount(cell.value()), YearComparison::plus);
      } else if (!cell.value().equals(OptionalInt.of(0))) {
        uncertain.addAll(targets);
      }
    }
    uncertain.forEach(codes -> sums.put(codes, new Amount.NotComparable()));
    return sums;
  }

  private List<FigureCell> cells(TableDefinition table) {
    Optional<FigureTable> counted =
        counterpart(table)
            .flatMap(
                old ->
                    earlier.tables().stream()
                        .filter(one -> one.definition().id().equals(old.id()))
                        .findFirst());
    return counted.map(FigureTable::cells).orElse(List.of());
  }

  private Optional<TableDefinition> counterpart(TableDefinition table) {
    return older.layout().stream()
        .filter(old -> old.unit() == table.unit() && old.axes().equals(table.axes()))
        .findFirst();
  }

  private static Amount plus(Amount one, Amount other) {
    return one instanceof Amount.Shown(int first) && other instanceof Amount.Shown(int second)
        ? new Amount.Shown(Math.addExact(first, second))
        : new Amount.Hidden();
  }

  private static Amount amount(OptionalInt value) {
    return value.isPresent() ? new Amount.Shown(value.getAsInt()) : new Amount.Hidden();
  }
}
