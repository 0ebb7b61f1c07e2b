package org.toevertrouwd.ui.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.figures.StayedHome;
import org.toevertrouwd.ui.desk.Vocabulary;
import org.toevertrouwd.ui.kit.chart.Amount;
import org.toevertrouwd.ui.kit.chart.BarTable;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** Figures in words: which tables, their names, rows, and why something is not shown. */
final class FigureWords {

  private final Codebook codebook;
  private final Vocabulary vocabulary;
  private final Wording wording;
  private final Language language;

  FigureWords(Codebook codebook, Wording wording) {
    this.codebook = codebook;
    this.wording = wording;
    this.language = wording.language();
    this.vocabulary = new Vocabulary(codebook, language);
  }

  /** What is shown, unit by unit; a unit without tables to show only says its total. */
  static List<UnitSeen> units(Figures figures) {
    return Arrays.stream(Unit.values())
        .map(
            unit -> {
              List<FigureTable> all =
                  figures.tables().stream()
                      .filter(table -> table.definition().unit() == unit)
                      .toList();
              return new UnitSeen(
                  unit, total(all), all.stream().filter(table -> !table.stayedHome()).toList());
            })
        .toList();
  }

  /** The total that tables of one unit show; one-way tables that have one all have the same. */
  private static Amount total(List<FigureTable> tables) {
    return tables.stream()
        .filter(table -> table.definition().axes().size() == 1)
        .flatMap(table -> table.cells().stream())
        .filter(cell -> cell.total() && cell.value().isPresent())
        .findFirst()
        .<Amount>map(cell -> Amount.of(cell.value()))
        .orElseGet(Amount.Hidden::new);
  }

  /** The name of a table, with a capital. */
  String name(FigureTable table) {
    return name(table.definition());
  }

  /** The name of a table, with a capital. */
  String name(TableDefinition table) {
    return capital(vocabulary.table(table));
  }

  /** The year of a table among others, as part of an id. */
  static String id(int year, FigureTable table) {
    return "cijfers-" + year + "-" + table.definition().id();
  }

  /** A one-way table as rows; {@code note} is what must be known to read it. */
  BarTable rows(int year, FigureTable table, String note) {
    Axis axis = table.definition().axes().getFirst();
    Map<String, String> labels = labels(axis);
    List<BarTable.Row> rows =
        table.cells().stream()
            .filter(cell -> !cell.total())
            .map(
                cell ->
                    new BarTable.Row(
                        labels.getOrDefault(cell.codes().getFirst(), cell.codes().getFirst()),
                        Amount.of(cell.value())))
            .toList();
    return new BarTable(id(year, table), name(table), measure(table), rows, note);
  }

  /** What a table counts, with its total where it has one that is shown. */
  String measure(FigureTable table) {
    Unit unit = table.definition().unit();
    if (multi(table)) {
      return wording.text("measure.multi", unitName(unit));
    }
    return table.cells().stream()
        .filter(cell -> cell.codes().stream().allMatch(FigureCell.TOTAL::equals))
        .flatMap(cell -> cell.value().stream().boxed())
        .findFirst()
        .map(total -> wording.text("count", unit, total))
        .orElseGet(() -> wording.text("measure.hidden", unitName(unit)));
  }

  /** Units as a heading. */
  String unitName(Unit unit) {
    return wording.text("unit", unit);
  }

  /** The labels of a side, by code, in order. */
  Map<String, String> labels(Axis axis) {
    return codebook.categories(axis).stream()
        .collect(
            Collectors.toMap(
                Category::code,
                category -> category.label().in(language.code()),
                (one, _) -> one,
                java.util.LinkedHashMap::new));
  }

  /** A category of a side, or all of them together. */
  String label(Axis axis, String code) {
    return code.equals(FigureCell.TOTAL)
        ? wording.text("all")
        : labels(axis).getOrDefault(code, code);
  }

  /** What a cell counts: the table, and the categories in it. */
  String cell(FigureTable table, FigureCell cell) {
    List<String> parts = new ArrayList<>();
    for (int side = 0; side < cell.codes().size(); side++) {
      parts.add(label(table.definition().axes().get(side), cell.codes().get(side)));
    }
    return wording.text("cell", name(table), String.join(" × ", parts));
  }

  /** Wider categories as rows. */
  BarTable wider(int year, WiderSums wider, String note) {
    Axis axis = wider.axis();
    List<BarTable.Row> rows =
        wider.sums().stream()
            .map(
                cell ->
                    new BarTable.Row(
                        label(axis, cell.codes().get(wider.side())), Amount.of(cell.value())))
            .toList();
    String question = capital(vocabulary.dimension(axis.dimension()));
    String id = "cijfers-" + year + "-ruimer-" + axis.dimension();
    return new BarTable(id, wording.text("wider", question), measure(wider.from()), rows, note);
  }

  /**
   * The tables that stay home, by the reason in words.
   *
   * @param title why
   * @param tables their names
   */
  record Home(String title, List<String> tables) {}

  /** What stays home; a year that left long ago no longer knows why. */
  List<Home> home(ReleasedFigures leaving) {
    List<Home> homes = new ArrayList<>();
    for (StayedHome.Reason reason : StayedHome.Reason.values()) {
      List<String> ids =
          leaving.stayedHome().stream()
              .filter(table -> table.reason() == reason)
              .map(StayedHome::table)
              .toList();
      add(homes, wording.text("home", reason), ids);
    }
    if (leaving.stayedHome().isEmpty()) {
      List<String> ids =
          leaving.figures().tables().stream()
              .filter(FigureTable::stayedHome)
              .map(table -> table.definition().id())
              .toList();
      add(homes, wording.text("home.left"), ids);
    }
    homes.sort(Comparator.comparingInt(home -> -home.tables().size()));
    return homes;
  }

  private void add(List<Home> homes, String title, List<String> ids) {
    List<String> names =
        codebook.layout().stream()
            .filter(table -> ids.contains(table.id()))
            .map(
                table ->
                    wording.text("home.table", vocabulary.table(table), unitName(table.unit())))
            .toList();
    if (!names.isEmpty()) {
      homes.add(new Home(title, names));
    }
  }

  private boolean multi(FigureTable table) {
    return table.definition().axes().stream()
        .anyMatch(axis -> codebook.dimension(axis.dimension()).orElseThrow().multi());
  }

  private String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }
}
