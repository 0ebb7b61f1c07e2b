package org.toevertrouwd.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.AcceptedPackage;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.CombinedCell;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.report.Papers;
import org.toevertrouwd.report.SectorReport;
import org.toevertrouwd.report.SectorReport.Count;
import org.toevertrouwd.report.SectorReport.Row;
import org.toevertrouwd.wording.Language;

/**
 * The figures of a pool on paper, in the words of its codebook: working figures with their
 * intervals, or what everybody may see. Who takes part is in it as numbers, never by name.
 */
public final class SectorReports {

  private final Codebook codebook;
  private final Language language;

  /** In a language. */
  public SectorReports(Codebook codebook, Language language) {
    this.codebook = codebook;
    this.language = language;
  }

  /** Working figures of the bureau as a PDF. */
  public byte[] pdf(Combined combined) {
    return Papers.in(language).sectorReport().pdf(working(combined));
  }

  /** What everybody may see as a PDF. */
  public byte[] pdf(PublicVersion.Ready ready) {
    return Papers.in(language).sectorReport().pdf(open(ready.figures(), ready.threshold()));
  }

  SectorReport working(Combined combined) {
    Map<String, List<CombinedCell>> cells =
        combined.cells().stream().collect(Collectors.groupingBy(CombinedCell::table));
    List<SectorReport.Table> tables = new ArrayList<>();
    List<String> nothing = new ArrayList<>();
    for (TableDefinition table : codebook.layout()) {
      List<Row> rows =
          cells.getOrDefault(table.id(), List.of()).stream()
              .map(
                  cell ->
                      new Row(
                          label(table, cell.codes()),
                          Optional.of(new Count(cell.low(), cell.high()))))
              .toList();
      boolean known =
          cells.getOrDefault(table.id(), List.of()).stream()
              .anyMatch(cell -> !cell.codes().contains(FigureCell.TOTAL) && says(cell));
      add(table, rows, known, tables, nothing);
    }
    return report(
        combined.year().orElse(0), OptionalLong.empty(), taken(combined), tables, nothing);
  }

  SectorReport open(Figures figures, int threshold) {
    List<SectorReport.Table> tables = new ArrayList<>();
    List<String> nothing = new ArrayList<>();
    for (FigureTable table : figures.tables()) {
      List<Row> rows =
          table.cells().stream()
              .map(cell -> new Row(label(table.definition(), cell.codes()), count(cell)))
              .toList();
      add(table.definition(), rows, !table.stayedHome(), tables, nothing);
    }
    return report(figures.year(), OptionalLong.of(threshold), Optional.empty(), tables, nothing);
  }

  private SectorReport report(
      int year,
      OptionalLong threshold,
      Optional<SectorReport.Taken> taken,
      List<SectorReport.Table> tables,
      List<String> nothing) {
    String name = codebook.id() + " " + codebook.version();
    return new SectorReport(year, name, threshold, taken, tables, nothing);
  }

  private static boolean says(CombinedCell cell) {
    return cell.exact() || cell.low() > 0;
  }

  private static Optional<Count> count(FigureCell cell) {
    return cell.value().isPresent()
        ? Optional.of(new Count(cell.value().getAsInt(), OptionalLong.of(cell.value().getAsInt())))
        : Optional.empty();
  }

  private static Optional<SectorReport.Taken> taken(Combined combined) {
    List<AcceptedPackage> accepted = combined.accepted();
    long below = accepted.stream().filter(AcceptedPackage::belowFloor).count();
    long unaudited = accepted.stream().filter(one -> !one.belowFloor() && !one.audited()).count();
    return Optional.of(
        new SectorReport.Taken(
            accepted.size(),
            (int) below,
            (int) unaudited,
            combined.refused().size(),
            combined.missing().size()));
  }

  private void add(
      TableDefinition table,
      List<Row> rows,
      boolean known,
      List<SectorReport.Table> tables,
      List<String> nothing) {
    String unit = Papers.in(language).unit(table.unit().name());
    if (known) {
      boolean several = table.axes().stream().anyMatch(axis -> dimension(axis).multi());
      tables.add(new SectorReport.Table(unit, title(table), several, rows));
    } else {
      nothing.add("%s (%s)".formatted(title(table), unit.toLowerCase(language.locale())));
    }
  }

  private String title(TableDefinition table) {
    String title =
        table.axes().stream()
            .map(axis -> dimension(axis).label().in(language.code()))
            .collect(Collectors.joining(" × "));
    Locale locale = language.locale();
    return title.substring(0, 1).toUpperCase(locale) + title.substring(1);
  }

  private Dimension dimension(Axis axis) {
    return codebook.dimension(axis.dimension()).orElseThrow();
  }

  /** Empty for the total of all. */
  private String label(TableDefinition table, List<String> codes) {
    if (codes.stream().allMatch(FigureCell.TOTAL::equals)) {
      return "";
    }
    return IntStream.range(0, codes.size())
        .mapToObj(place -> label(table.axes().get(place), codes.get(place)))
        .collect(Collectors.joining(" × "));
  }

  private String label(Axis axis, String code) {
    return codebook.categories(axis).stream()
        .filter(category -> category.code().equals(code))
        .findFirst()
        .map(Category::label)
        .map(label -> label.in(language.code()))
        .orElseGet(() -> Papers.in(language).total());
  }
}
