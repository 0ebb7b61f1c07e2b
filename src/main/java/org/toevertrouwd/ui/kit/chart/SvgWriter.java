package org.toevertrouwd.ui.kit.chart;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the few shapes of a chart as SVG 1.1. Numbers are in points. */
final class SvgWriter {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** How a text is written: its size in points, weight and colour. */
  record Type(double size, boolean strong, String colour) {}

  SvgWriter(double width, double height, String title) throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    xml.writeAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
    xml.writeAttribute("width", number(width));
    xml.writeAttribute("height", number(height));
    xml.writeAttribute("font-family", "'Source Sans 3', 'Segoe UI', sans-serif");
    xml.writeStartElement("title");
    xml.writeCharacters(title);
    xml.writeEndElement();
  }

  /** Slanted lines under a name, to fill with. */
  void hatch(String name, String ground, String line) throws XMLStreamException {
    xml.writeStartElement("pattern");
    attributes("id", name, "patternUnits", "userSpaceOnUse", "width", "6", "height", "6");
    attributes("patternTransform", "rotate(45)");
    rectangle(0, 0, 6, 6, ground);
    rectangle(0, 0, 2, 6, line);
    xml.writeEndElement();
  }

  void rectangle(double x, double y, double width, double height, String fill)
      throws XMLStreamException {
    xml.writeEmptyElement("rect");
    attributes("x", number(x), "y", number(y), "width", number(width), "height", number(height));
    attributes("fill", fill);
  }

  /** A rectangle that lets through what is under it; {@code depth} from 0 to 1. */
  void tinted(double x, double y, double width, double height, String fill, double depth)
      throws XMLStreamException {
    rectangle(x, y, width, height, fill);
    attributes("fill-opacity", String.format(Locale.ROOT, "%.2f", depth));
  }

  /** A rectangle with an edge. */
  void framed(double x, double y, double width, double height, String fill, String edge)
      throws XMLStreamException {
    rectangle(x, y, width, height, fill);
    attributes("stroke", edge);
  }

  void text(double x, double y, String words, Type type) throws XMLStreamException {
    text(x, y, words, type, "start");
  }

  /** A text that ends where it is put. */
  void textTo(double x, double y, String words, Type type) throws XMLStreamException {
    text(x, y, words, type, "end");
  }

  private void text(double x, double y, String words, Type type, String anchor)
      throws XMLStreamException {
    xml.writeStartElement("text");
    attributes("x", number(x), "y", number(y), "text-anchor", anchor, "fill", type.colour());
    attributes("font-size", number(type.size()), "font-weight", type.strong() ? "600" : "400");
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  /** The whole drawing. */
  String end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
    return text.toString();
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString(Math.round(value))
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
