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
import org.toevertrouwd.report.OrganisationSheet.Line;
import org.toevertrouwd.report.OrganisationSheet.Numbers;

/** Writes what one organisation is told. */
final class OrganisationSheetPaper implements Paper<OrganisationSheet> {

  private static final float MARGIN = 62;
  private static final float BIG = 30;
  private static final float[] WORDS_NUMBER = {72, 28};

  private final Words words;

  OrganisationSheetPaper(Words words) {
    this.words = words;
  }

  @Override
  public byte[] pdf(OrganisationSheet content) {
    String year = Integer.toString(content.year());
    String title = words.text("organisation.title", year);
    String footer = words.text("organisation.footer");
    try (Leaf leaf = new Leaf(words, title, footer, PageSize.A4, MARGIN)) {
      content
          .organisation()
          .ifPresent(name -> leaf.add(leaf.heading(name).setMarginTop(12).setMarginBottom(0)));
      content
          .numbers()
          .ifPresentOrElse(
              numbers -> add(leaf, numbers, year),
              () ->
                  leaf.add(
                      leaf.text(OrganisationSheet.sentence(words, content.year()))
                          .setMarginTop(20)));
      return leaf.finish();
    }
  }

  private void add(Leaf leaf, Numbers numbers, String year) {
    leaf.add(leaf.quiet(words.text("organisation.intro", year)).setMarginBottom(20));
    leaf.add(leaf.label(words.text("organisation.total")));
    leaf.add(
        leaf.text(Integer.toString(numbers.total()))
            .setFont(leaf.font(Typeface.SEMIBOLD))
            .setFontSize(BIG)
            .setFixedLeading(BIG * 1.2f)
            .setMarginBottom(2));
    leaf.add(leaf.heading(words.text("organisation.behaviour")));
    boolean all = numbers.behaviour().stream().noneMatch(line -> line.count().isPresent());
    if (all) {
      leaf.add(leaf.text(words.text("organisation.behaviour.none")));
    } else {
      leaf.add(table(leaf, numbers));
      leaf.add(leaf.quiet(words.text("organisation.hidden")).setMarginTop(14));
    }
    leaf.add(leaf.heading(words.text("organisation.read")).setMarginTop(16));
    leaf.add(leaf.text(words.text("organisation.read.what")));
  }

  private Table table(Leaf leaf, Numbers numbers) {
    Table table =
        new Table(UnitValue.createPercentArray(WORDS_NUMBER))
            .useAllAvailableWidth()
            .setFixedLayout();
    table.addHeaderCell(heading(leaf, "organisation.form", TextAlignment.LEFT));
    table.addHeaderCell(heading(leaf, "organisation.number", TextAlignment.RIGHT));
    for (Line line : numbers.behaviour()) {
      table.addCell(cell(leaf.text(line.label())));
      table.addCell(cell(count(leaf, line).setTextAlignment(TextAlignment.RIGHT)));
    }
    return table;
  }

  private Paragraph count(Leaf leaf, Line line) {
    return line.count().isPresent()
        ? leaf.text(Integer.toString(line.count().getAsInt()))
        : leaf.quiet(words.text("organisation.not-shown"));
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
    return bare(new Cell())
        .setKeepTogether(true)
        .setBorderBottom(new SolidBorder(Ink.LINE.color(), 0.6f))
        .add(text);
  }

  private static Cell bare(Cell cell) {
    return cell.setBorder(Border.NO_BORDER)
        .setPadding(0)
        .setPaddingTop(2.5f)
        .setPaddingBottom(2.5f);
  }
}
