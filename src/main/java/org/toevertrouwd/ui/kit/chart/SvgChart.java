package org.toevertrouwd.ui.kit.chart;

import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;

/** A chart as a drawing that a person can put in a report, in the colours of the light theme. */
final class SvgChart {

  private static final double LETTER = 7.4;
  private static final double NUMBERS = 96;

  private final BarTable table;
  private final ChartWords words;
  private final double numbersEnd;
  private final double barsBegin;

  SvgChart(BarTable table, ChartWords words) {
    this.table = table;
    this.words = words;
    int longest = table.rows().stream().mapToInt(row -> row.label().length()).max().orElse(0);
    numbersEnd = SvgPage.MARGIN + longest * LETTER + NUMBERS;
    barsBegin = numbersEnd + 12;
  }

  /** The drawing. */
  String text() {
    return SvgPage.of(table, table.rows().size() * SvgPage.ROW, this::draw);
  }

  private void draw(SvgPage page) throws XMLStreamException {
    for (int i = 0; i < table.rows().size(); i++) {
      row(page, table.rows().get(i), SvgPage.HEAD + i * SvgPage.ROW);
    }
  }

  private void row(SvgPage page, BarTable.Row row, double top) throws XMLStreamException {
    double base = top + 18;
    page.label(SvgPage.MARGIN, base, row.label());
    String amount = words.amount(row.amount());
    switch (row.amount()) {
      case Amount.Hidden() -> {
        page.hatched(barsBegin, top + 7, SvgPage.MARK);
        page.text(barsBegin + SvgPage.MARK + 8, base, amount);
      }
      case Amount.Incomparable() -> page.text(barsBegin, base, amount);
      case Amount.Known(long value) -> {
        page.number(numbersEnd, base, amount);
        certain(page, top, along(value));
      }
      case Amount.Between(long low, OptionalLong high) -> {
        page.number(numbersEnd, base, amount);
        certain(page, top, along(low));
        page.hatched(
            barsBegin + along(low), top + 7, along(high.orElse(table.most())) - along(low));
      }
    }
  }

  private void certain(SvgPage page, double top, double width) throws XMLStreamException {
    if (width > 0) {
      page.svg().rectangle(barsBegin, top + 7, width, SvgPage.THICK, page.colour("-accent"));
    }
  }

  private double along(long value) {
    return Math.rint((SvgPage.WIDTH - SvgPage.MARGIN - barsBegin) * value / table.most());
  }
}
