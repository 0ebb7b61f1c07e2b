package org.toevertrouwd.report;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import org.toevertrouwd.practice.Timesheet;

/** Writes a timesheet. */
final class TimesheetPaper implements Paper<Timesheet> {

  private static final float MARGIN = 62;
  private static final float[] DAY_WORDS_TIME = {20, 65, 15};
  private static final float[] MONTH_TIME = {85, 15};

  private final Words words;

  TimesheetPaper(Words words) {
    this.words = words;
  }

  @Override
  public byte[] pdf(Timesheet content) {
    String footer = words.text("timesheet.footer");
    String title = words.text("timesheet.title");
    try (Leaf leaf = new Leaf(words, title, footer, PageSize.A4, MARGIN)) {
      leaf.add(leaf.heading(content.client()).setMarginTop(12).setMarginBottom(0));
      leaf.add(leaf.quiet(period(content)).setMarginBottom(18));
      if (content.lines().isEmpty()) {
        leaf.add(leaf.text(words.text("timesheet.empty")));
      } else {
        leaf.add(lines(leaf, content));
      }
      if (content.perMonth().size() > 1) {
        leaf.add(leaf.heading(words.text("timesheet.per-month")).setMarginTop(28));
        leaf.add(months(leaf, content));
      }
      return leaf.finish();
    }
  }

  private String period(Timesheet sheet) {
    return sheet.from().equals(sheet.until())
        ? words.day(sheet.from())
        : words.text("timesheet.period", words.day(sheet.from()), words.day(sheet.until()));
  }

  private Table lines(Leaf leaf, Timesheet sheet) {
    Table table = table(DAY_WORDS_TIME);
    table.addHeaderCell(heading(leaf, "timesheet.day", TextAlignment.LEFT));
    table.addHeaderCell(heading(leaf, "timesheet.description", TextAlignment.LEFT));
    table.addHeaderCell(heading(leaf, "timesheet.time", TextAlignment.RIGHT));
    for (Timesheet.Line line : sheet.lines()) {
      table.addCell(cell(leaf.text(words.shortDay(line.on()))));
      table.addCell(cell(leaf.text(line.description())));
      table.addCell(time(leaf.text(words.duration(line.minutes()))));
    }
    addTotal(leaf, table, 2, sheet.total());
    return table;
  }

  private Table months(Leaf leaf, Timesheet sheet) {
    Table table = table(MONTH_TIME);
    table.addHeaderCell(heading(leaf, "timesheet.month", TextAlignment.LEFT));
    table.addHeaderCell(heading(leaf, "timesheet.time", TextAlignment.RIGHT));
    sheet
        .perMonth()
        .forEach(
            (month, minutes) -> {
              table.addCell(cell(leaf.text(words.month(month))));
              table.addCell(time(leaf.text(words.duration(minutes))));
            });
    addTotal(leaf, table, 1, sheet.total());
    return table;
  }

  private void addTotal(Leaf leaf, Table table, int columns, int minutes) {
    table.addCell(
        total(new Cell(1, columns), leaf, words.text("timesheet.total"), TextAlignment.LEFT));
    table.addCell(total(new Cell(), leaf, words.duration(minutes), TextAlignment.RIGHT));
  }

  private static Table table(float... widths) {
    return new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth().setFixedLayout();
  }

  private Cell heading(Leaf leaf, String key, TextAlignment alignment) {
    Cell cell =
        bare(new Cell())
            .setBorderBottom(new SolidBorder(Ink.ACCENT.color(), 1.2f))
            .add(leaf.label(words.text(key)).setTextAlignment(alignment));
    cell.getAccessibilityProperties()
        .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Column"));
    return cell;
  }

  private static Cell cell(Paragraph text) {
    return bare(new Cell()).setBorderBottom(new SolidBorder(Ink.LINE.color(), 0.6f)).add(text);
  }

  private static Cell time(Paragraph text) {
    return cell(text.setTextAlignment(TextAlignment.RIGHT));
  }

  private static Cell total(Cell cell, Leaf leaf, String text, TextAlignment alignment) {
    return bare(cell)
        .setKeepTogether(true)
        .add(leaf.text(text).setFont(leaf.font(Typeface.BOLD)).setTextAlignment(alignment));
  }

  private static Cell bare(Cell cell) {
    return cell.setBorder(Border.NO_BORDER).setPadding(0).setPaddingTop(6).setPaddingBottom(6);
  }
}
