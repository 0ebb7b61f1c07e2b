package org.toevertrouwd.ui.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebooks.YearComparison;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.GridTable;
import org.toevertrouwd.ui.kit.chart.YearsTable;
import org.toevertrouwd.wording.Wording;

/**
 * One-way tables of several years beside one another, in the lists of the last year. What was
 * counted by an older codebook is mapped; what has no place in the last is said to be not
 * comparable. What is hidden in a year stays hidden.
 */
final class YearsBeside {

  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private final List<YearLeft> years;
  private final Wording wording;

  /** Of these years, the last {@value #MOST}. */
  YearsBeside(List<YearLeft> all, Wording wording) {
    List<YearLeft> sorted = all.stream().sorted(Comparator.comparingInt(YearLeft::year)).toList();
    this.years = sorted.subList(Math.max(0, sorted.size() - MOST), sorted.size());
    this.wording = wording;
  }

  /** Whether there is anything to compare. */
  boolean comparable() {
    return years.size() >= FEWEST;
  }

  /** Every one-way table in which at least one year shows something, in the order of the layout. */
  List<YearsTable> tables() {
    Optional<YearLeft> lists =
        years.reversed().stream().filter(year -> !year.figures().belowFloor()).findFirst();
    return comparable() ? lists.map(this::tables).orElse(List.of()) : List.of();
  }

  /** In the lists of a year. */
  private List<YearsTable> tables(YearLeft lists) {
    FigureWords words = new FigureWords(lists.codebook(), wording);
    List<List<YearComparison.Table>> pairs =
        years.stream()
            .map(
                year ->
                    YearComparison.of(
                        year.figures(), year.codebook(), lists.figures(), lists.codebook()))
            .toList();
    return IntStream.range(0, pairs.getFirst().size())
        .mapToObj(place -> pairs.stream().map(pair -> pair.get(place)).toList())
        .flatMap(tables -> table(tables, words).stream())
        .toList();
  }

  private Optional<YearsTable> table(List<YearComparison.Table> pairs, FigureWords words) {
    TableDefinition definition = pairs.getLast().definition();
    if (definition.axes().size() > 1) {
      return Optional.empty();
    }
    Map<String, String> labels = words.labels(definition.axes().getFirst());
    List<GridTable.Row> rows = new ArrayList<>();
    List<YearComparison.Row> last = pairs.getLast().rows();
    for (int place = 0; place < last.size(); place++) {
      String code = last.get(place).codes().getFirst();
      String label =
          code.equals(FigureCell.TOTAL)
              ? wording.text("years.all")
              : labels.getOrDefault(code, code);
      int row = place;
      rows.add(
          new GridTable.Row(
              label, pairs.stream().map(pair -> amount(pair.rows().get(row).earlier())).toList()));
    }
    boolean some = rows.stream().anyMatch(YearsBeside::says);
    // What says something stands first; otherwise in the order of the list.
    rows.sort(Comparator.comparing(row -> !says(row)));
    return some ? Optional.of(named(definition, words, rows)) : Optional.empty();
  }

  private static boolean says(GridTable.Row row) {
    return row.amounts().stream().anyMatch(Amount.Known.class::isInstance);
  }

  private YearsTable named(
      TableDefinition definition, FigureWords words, List<GridTable.Row> rows) {
    return new YearsTable(
        "jaar-na-jaar-" + definition.id(),
        words.name(definition),
        words.unitName(definition.unit()),
        years.stream().map(this::name).toList(),
        rows,
        "");
  }

  private String name(YearLeft year) {
    String number = String.valueOf(year.year());
    return year.left() ? number : wording.text("years.home", number);
  }

  private static Amount amount(YearComparison.Amount amount) {
    return switch (amount) {
      case YearComparison.Amount.Shown(int value) -> new Amount.Known(value);
      case YearComparison.Amount.Hidden() -> new Amount.Hidden();
      case YearComparison.Amount.NotComparable() -> new Amount.Incomparable();
    };
  }
}
