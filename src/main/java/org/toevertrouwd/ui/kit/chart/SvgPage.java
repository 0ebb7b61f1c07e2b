package org.toevertrouwd.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.toevertrouwd.ui.kit.chart.SvgWriter.Type;

/** The page that a drawing stands on: its ground, name, measure and note, in the light theme. */
final class SvgPage {

  static final double WIDTH = 760;
  static final double MARGIN = 24;
  static final double HEAD = 72;
  static final double ROW = 26;
  static final double THICK = 13;
  static final double MARK = 32;

  private static final double LETTER = 7.4;

  private final Tokens tokens = Tokens.light();
  private final SvgWriter svg;

  /** What stands on a page. */
  interface Content {
    void draw(SvgPage page) throws XMLStreamException;
  }

  private SvgPage(double height, String title) throws XMLStreamException {
    svg = new SvgWriter(WIDTH, height, title);
  }

  /**
   * A drawing.
   *
   * @param height of what stands on it, without its head and note
   */
  static String of(ChartTable table, double height, Content content) {
    try {
      double whole = HEAD + height + (table.note().isEmpty() ? 0 : ROW) + MARGIN;
      SvgPage page = new SvgPage(whole, table.title());
      page.svg.hatch("hatch", page.colour("-surface"), page.colour("-line-strong"));
      page.svg.rectangle(0, 0, WIDTH, whole, page.colour("-surface"));
      page.svg.text(MARGIN, 36, table.title(), new Type(18, true, page.colour("-ink")));
      page.text(MARGIN, 58, table.measure());
      content.draw(page);
      if (!table.note().isEmpty()) {
        page.text(MARGIN, whole - MARGIN, table.note());
      }
      return page.svg.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a drawing in memory cannot fail", e);
    }
  }

  SvgWriter svg() {
    return svg;
  }

  String colour(String token) {
    return tokens.colour(token);
  }

  void label(double x, double base, String words) throws XMLStreamException {
    svg.text(x, base, words, new Type(15, false, colour("-ink")));
  }

  /** Second text. */
  void text(double x, double base, String words) throws XMLStreamException {
    svg.text(x, base, words, new Type(14, false, colour("-muted")));
  }

  /** Second text that ends where it is put. */
  void textTo(double x, double base, String words) throws XMLStreamException {
    svg.textTo(x, base, words, new Type(14, false, colour("-muted")));
  }

  /** A number that ends where it is put. */
  void number(double x, double base, String words) throws XMLStreamException {
    svg.textTo(x, base, words, new Type(15, true, colour("-ink")));
  }

  void hatched(double x, double top, double width) throws XMLStreamException {
    svg.framed(x, top, width, THICK, "url(#hatch)", colour("-line-strong"));
  }

  /** Words in lines that fit a width, broken between words. */
  static List<String> lines(String words, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      boolean full = !line.isEmpty() && (line.length() + 1 + word.length()) * LETTER > width;
      if (full) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
