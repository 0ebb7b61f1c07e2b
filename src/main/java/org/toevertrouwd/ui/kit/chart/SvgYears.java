package org.toevertrouwd.ui.kit.chart;

import java.util.List;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;

/** The same answers in several years, as a drawing. */
final class SvgYears {

  private static final double LABELS = 240;
  private static final double YEARS = 130;
  private static final double NUMBERS = 60;
  private static final double LINE = 22;
  private static final double GAP = 10;

  private final YearsTable table;
  private final ChartWords words;
  private final double bars = SvgPage.MARGIN + LABELS + YEARS + NUMBERS + 12;

  SvgYears(YearsTable table, ChartWords words) {
    this.table = table;
    this.words = words;
  }

  /** The drawing. */
  String text() {
    double height = table.rows().stream().mapToDouble(this::height).sum();
    return SvgPage.of(table, height, this::draw);
  }

  private double height(GridTable.Row row) {
    int lines = SvgPage.lines(row.label(), LABELS - 8).size();
    return Math.max(lines, table.years().size()) * LINE + GAP;
  }

  private void draw(SvgPage page) throws XMLStreamException {
    double top = SvgPage.HEAD;
    for (GridTable.Row row : table.rows()) {
      List<String> lines = SvgPage.lines(row.label(), LABELS - 8);
      for (int line = 0; line < lines.size(); line++) {
        page.label(SvgPage.MARGIN, top + 17 + line * LINE, lines.get(line));
      }
      for (int year = 0; year < table.years().size(); year++) {
        page.text(SvgPage.MARGIN + LABELS, top + 17 + year * LINE, table.years().get(year));
        amount(page, row.amounts().get(year), top + year * LINE, year);
      }
      top += height(row);
    }
  }

  private void amount(SvgPage page, Amount amount, double top, int year) throws XMLStreamException {
    switch (amount) {
      case Amount.Hidden() -> {
        page.hatched(bars, top + 5, SvgPage.MARK);
        page.text(bars + SvgPage.MARK + 8, top + 17, words.amount(amount));
      }
      case Amount.Incomparable() -> page.text(bars, top + 17, words.amount(amount));
      case Amount.Known(long value) -> {
        page.number(bars - 12, top + 17, words.amount(amount));
        certain(page, top, along(value), year);
      }
      case Amount.Between(long low, OptionalLong high) -> {
        page.number(bars - 12, top + 17, words.amount(amount));
        certain(page, top, along(low), year);
        page.hatched(bars + along(low), top + 5, along(high.orElse(table.most())) - along(low));
      }
    }
  }

  private void certain(SvgPage page, double top, double width, int year) throws XMLStreamException {
    if (width > 0) {
      boolean last = year == table.years().size() - 1;
      String colour = page.colour(last ? "-accent" : "-line-strong");
      page.svg().rectangle(bars, top + 5, width, SvgPage.THICK, colour);
    }
  }

  private double along(long value) {
    return Math.rint((SvgPage.WIDTH - SvgPage.MARGIN - bars) * value / table.most());
  }
}
