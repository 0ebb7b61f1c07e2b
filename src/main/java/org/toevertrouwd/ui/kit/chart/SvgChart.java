package org.toevertrouwd.ui.kit.chart;

import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.toevertrouwd.ui.kit.chart.SvgWriter.Type;

/** A chart as a drawing that a person can put in a report, in the colours of the light theme. */
final class SvgChart {

  private static final double WIDTH = 760;
  private static final double MARGIN = 24;
  private static final double HEAD = 72;
  private static final double ROW = 26;
  private static final double LETTER = 7.4;
  private static final double NUMBERS = 96;
  private static final double THICK = 13;
  private static final double MARK = 32;

  private final BarTable table;
  private final ChartWords words;
  private final Tokens tokens = Tokens.light();
  private final double numbersEnd;
  private final double barsBegin;

  SvgChart(BarTable table, ChartWords words) {
    this.table = table;
    this.words = words;
    int longest = table.rows().stream().mapToInt(row -> row.label().length()).max().orElse(0);
    numbersEnd = MARGIN + longest * LETTER + NUMBERS;
    barsBegin = numbersEnd + 12;
  }

  /** The drawing. */
  String text() {
    try {
      return drawn();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a drawing in memory cannot fail", e);
    }
  }

  private String drawn() throws XMLStreamException {
    double height = HEAD + table.rows().size() * ROW + (table.note().isEmpty() ? 0 : ROW) + MARGIN;
    SvgWriter svg = new SvgWriter(WIDTH, height, table.title());
    svg.hatch("hatch", tokens.colour("-surface"), tokens.colour("-line-strong"));
    svg.rectangle(0, 0, WIDTH, height, tokens.colour("-surface"));
    svg.text(MARGIN, 36, table.title(), new Type(18, true, tokens.colour("-ink")));
    svg.text(MARGIN, 58, table.measure(), muted());
    for (int i = 0; i < table.rows().size(); i++) {
      row(svg, table.rows().get(i), HEAD + i * ROW);
    }
    if (!table.note().isEmpty()) {
      svg.text(MARGIN, height - MARGIN, table.note(), muted());
    }
    return svg.end();
  }

  private void row(SvgWriter svg, BarTable.Row row, double top) throws XMLStreamException {
    double base = top + 18;
    svg.text(MARGIN, base, row.label(), new Type(15, false, tokens.colour("-ink")));
    switch (row.amount()) {
      case Amount.Hidden() -> {
        hatched(svg, barsBegin, top, MARK);
        svg.text(barsBegin + MARK + 8, base, words.amount(row.amount()), muted());
      }
      case Amount.Known(long value) -> {
        number(svg, row, base);
        certain(svg, top, along(value));
      }
      case Amount.Between(long low, OptionalLong high) -> {
        number(svg, row, base);
        certain(svg, top, along(low));
        hatched(svg, barsBegin + along(low), top, along(high.orElse(table.most())) - along(low));
      }
    }
  }

  private void number(SvgWriter svg, BarTable.Row row, double base) throws XMLStreamException {
    svg.textTo(
        numbersEnd, base, words.amount(row.amount()), new Type(15, true, tokens.colour("-ink")));
  }

  private void certain(SvgWriter svg, double top, double width) throws XMLStreamException {
    if (width > 0) {
      svg.rectangle(barsBegin, top + 7, width, THICK, tokens.colour("-accent"));
    }
  }

  private void hatched(SvgWriter svg, double x, double top, double width)
      throws XMLStreamException {
    svg.framed(x, top + 7, width, THICK, "url(#hatch)", tokens.colour("-line-strong"));
  }

  private double along(long value) {
    return Math.rint((WIDTH - MARGIN - barsBegin) * value / table.most());
  }

  private Type muted() {
    return new Type(14, false, tokens.colour("-muted"));
  }
}
