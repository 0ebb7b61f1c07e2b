package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.FigureCell;

/**
 * The rows of {@code combined.csv}, from which the sheet is made too. The label columns are Dutch;
 * the codes are what programs go by.
 */
final class CombinedRows {

  static final List<String> HEADING =
      List.of(
          "TIME_PERIOD",
          "UNIT_MEASURE",
          "TABLE_ID",
          "DIM1",
          "CODE1",
          "LABEL1",
          "DIM2",
          "CODE2",
          "LABEL2",
          "LOW",
          "HIGH",
          "STATUS");

  /** Columns that hold numbers: the year and the two bounds. */
  static final List<Integer> NUMBERS =
      List.of(HEADING.indexOf("TIME_PERIOD"), HEADING.indexOf("LOW"), HEADING.indexOf("HIGH"));

  /** Columns of which the codes have words: the unit and the lists. */
  static final List<Integer> NAMED =
      List.of(HEADING.indexOf("UNIT_MEASURE"), HEADING.indexOf("DIM1"), HEADING.indexOf("DIM2"));

  private static final String EXACT = "exact";
  private static final String INTERVAL = "interval";

  private final Codebook codebook;
  private final String year;

  private CombinedRows(Combined combined) {
    this.codebook = combined.codebook();
    this.year = combined.year().isPresent() ? Integer.toString(combined.year().getAsInt()) : "";
  }

  /** The heading, then a row for every cell. */
  static List<List<String>> of(Combined combined) {
    CombinedRows rows = new CombinedRows(combined);
    List<List<String>> all = new ArrayList<>();
    all.add(HEADING);
    combined.cells().forEach(cell -> all.add(rows.row(cell)));
    return all;
  }

  private List<String> row(CombinedCell cell) {
    TableDefinition table =
        codebook.layout().stream()
            .filter(definition -> definition.id().equals(cell.table()))
            .findFirst()
            .orElseThrow();
    List<String> row = new ArrayList<>(List.of(year, table.unit().name(), table.id()));
    row.addAll(side(table.axes(), cell.codes(), 0));
    row.addAll(side(table.axes(), cell.codes(), 1));
    row.replaceAll(FormulaSafe::text);
    row.add(Long.toString(cell.low()));
    row.add(cell.high().isPresent() ? Long.toString(cell.high().getAsLong()) : "");
    row.add(cell.exact() ? EXACT : INTERVAL);
    return row;
  }

  private List<String> side(List<Axis> axes, List<String> codes, int place) {
    if (place >= axes.size()) {
      return List.of("", "", "");
    }
    Axis axis = axes.get(place);
    String code = codes.get(place);
    return List.of(Codelists.name(axis), code, label(axis, code));
  }

  private String label(Axis axis, String code) {
    if (code.equals(FigureCell.TOTAL)) {
      return Wording.in("nl").getString("total");
    }
    Optional<Category> category =
        codebook.categories(axis).stream().filter(one -> one.code().equals(code)).findFirst();
    return category.orElseThrow().label().nl();
  }
}
