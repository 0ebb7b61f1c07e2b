package org.toevertrouwd.ui.kit.chart;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Two questions crossed, as a drawing. */
final class SvgGrid {

  private static final double LABELS = 190;
  private static final double LINE = 19;
  private static final List<Double> DEPTHS = List.of(0.0, 0.08, 0.16, 0.24, 0.34);

  private final GridTable table;
  private final ChartWords words;
  private final double each;
  private final double head;

  SvgGrid(GridTable table, ChartWords words) {
    this.table = table;
    this.words = words;
    each = (SvgPage.WIDTH - 2 * SvgPage.MARGIN - LABELS) / table.columns().size();
    int deepest =
        table.columns().stream()
            .mapToInt(column -> SvgPage.lines(column, each - 8).size())
            .max()
            .orElse(1);
    head = deepest * LINE + 8;
  }

  /** The drawing. */
  String text() {
    double rows = table.rows().stream().mapToDouble(row -> height(row)).sum();
    return SvgPage.of(table, head + rows, this::draw);
  }

  private double height(GridTable.Row row) {
    return SvgPage.ROW + (SvgPage.lines(row.label(), LABELS - 8).size() - 1) * LINE;
  }

  private void draw(SvgPage page) throws XMLStreamException {
    for (int column = 0; column < table.columns().size(); column++) {
      List<String> lines = SvgPage.lines(table.columns().get(column), each - 8);
      for (int line = 0; line < lines.size(); line++) {
        double base = SvgPage.HEAD + head - 10 - (lines.size() - 1 - line) * LINE;
        page.textTo(end(column), base, lines.get(line));
      }
    }
    double top = SvgPage.HEAD + head;
    for (int row = 0; row < table.rows().size(); row++) {
      row(page, row, top);
      top += height(table.rows().get(row));
    }
  }

  private void row(SvgPage page, int row, double top) throws XMLStreamException {
    GridTable.Row of = table.rows().get(row);
    List<String> lines = SvgPage.lines(of.label(), LABELS - 8);
    for (int line = 0; line < lines.size(); line++) {
      page.label(SvgPage.MARGIN, top + 18 + line * LINE, lines.get(line));
    }
    for (int column = 0; column < table.columns().size(); column++) {
      cell(page, row, column, top);
    }
  }

  private void cell(SvgPage page, int row, int column, double top) throws XMLStreamException {
    Amount amount = table.rows().get(row).amounts().get(column);
    if (amount instanceof Amount.Hidden) {
      page.hatched(end(column) - SvgPage.MARK, top + 7, SvgPage.MARK);
      return;
    }
    int tint = table.tint(row, column);
    if (tint > 0) {
      double depth = DEPTHS.get(tint);
      page.svg()
          .tinted(
              end(column) - each + 10,
              top + 2,
              each - 4,
              SvgPage.ROW - 4,
              page.colour("-accent"),
              depth);
    }
    page.number(end(column), top + 18, words.amount(amount));
  }

  private double end(int column) {
    return SvgPage.MARGIN + LABELS + (column + 1) * each - 8;
  }
}
