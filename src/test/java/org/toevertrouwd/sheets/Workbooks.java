package org.toevertrouwd.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, so that a test decides what every cell says. */
final class Workbooks {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String MAIN = OFFICE + "spreadsheetml/2006/main";
  private static final String RELATIONS = OFFICE + "officeDocument/2006/relationships";

  /** Formats of cells: 0 general, 1 a day, 2 a day in words, 3 a time, 4 a length of time. */
  private static final String STYLES =
      "<styleSheet xmlns=\"%s\"><numFmts count=\"1\"><numFmt numFmtId=\"164\"".formatted(MAIN)
          + " formatCode=\"[$-813]d\\ mmmm\\ yyyy;@\"/></numFmts><cellXfs count=\"5\">"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/>"
          + "<xf numFmtId=\"46\"/></cellXfs></styleSheet>";

  private Workbooks() {}

  /** A workbook of sheets of which the rows are given as XML. */
  static byte[] of(String... sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int number = 1; number <= sheets.length; number++) {
      types.append(type("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
      list.append("<sheet name=\"B%1$d\" sheetId=\"%1$d\" r:id=\"r%1$d\"/>".formatted(number));
      relations.append(relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
      parts.put(
          "xl/worksheets/sheet" + number + ".xml",
          "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
              .formatted(MAIN, sheets[number - 1]));
    }
    relations.append(relation("r99", "styles", "styles.xml"));
    parts.put("xl/styles.xml", STYLES);
    parts.put("xl/workbook.xml", workbook(list.toString()));
    parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    parts.put("[Content_Types].xml", types(types.toString()));
    return zip(parts);
  }

  /** A row of texts. */
  static String row(int number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (int column = 0; column < texts.length; column++) {
      cells.append(text("" + (char) ('A' + column) + number, texts[column]));
    }
    return row(number, cells);
  }

  static String row(int number, CharSequence cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  static String text(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }

  static String number(String address, int style, String number) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, number);
  }

  /** A cell of a type: "b" for yes and no, "e" for an error, "s" for a shared text. */
  static String typed(String address, String type, String value) {
    return "<c r=\"%s\" t=\"%s\"><v>%s</v></c>".formatted(address, type, value);
  }

  private static String workbook(String list) {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
        .formatted(MAIN, RELATIONS, list);
  }

  private static String types(String sheets) {
    return "<Types xmlns=\"%spackage/2006/content-types\">".formatted(OFFICE)
        + "<Default Extension=\"rels\" ContentType=\"application/xml\"/>"
        + type("/xl/workbook.xml", "sheet.main")
        + type("/xl/styles.xml", "styles")
        + sheets
        + "</Types>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument."
            .formatted(part)
        + "spreadsheetml.%s+xml\"/>".formatted(kind);
  }

  private static String relations(String list) {
    return "<Relationships xmlns=\"%spackage/2006/relationships\">%s</Relationships>"
        .formatted(OFFICE, list);
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, kind, target);
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
