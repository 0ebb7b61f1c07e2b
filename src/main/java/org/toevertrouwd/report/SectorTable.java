package org.toevertrouwd.report;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.text.NumberFormat;
import java.util.Optional;
import org.toevertrouwd.report.SectorReport.Count;
import org.toevertrouwd.report.SectorReport.Row;

/** One table of a sector report: words, a bar and the number beside each other. */
final class SectorTable {

  private static final float[] LABEL_BAR = {46, 54};
  private static final float SIZE = 9.5f;
  private static final float PADDING = 2.2f;

  private final Words words;
  private final Leaf leaf;

  SectorTable(Words words, Leaf leaf) {
    this.words = words;
    this.leaf = leaf;
  }

  /** The table. */
  Table of(SectorReport.Table content) {
    Table table =
        new Table(UnitValue.createPercentArray(LABEL_BAR))
            .useAllAvailableWidth()
            .setFixedLayout()
            .setMarginTop(3);
    table.addHeaderCell(heading("sector.answer", TextAlignment.LEFT));
    table.addHeaderCell(heading("sector.number", TextAlignment.RIGHT));
    long largest =
        content.rows().stream()
            .filter(row -> !row.label().isEmpty())
            .flatMap(row -> row.count().stream())
            .mapToLong(count -> count.high().orElse(count.low() + 1 + count.low() / 4))
            .max()
            .orElse(0);
    content.rows().forEach(row -> add(table, row, largest));
    return table;
  }

  private void add(Table table, Row row, long largest) {
    boolean total = row.label().isEmpty();
    Typeface face = total ? Typeface.BOLD : Typeface.REGULAR;
    String label = total ? words.text("sector.total") : row.label();
    table.addCell(bare().add(small(label, face)));
    Cell number =
        bare().add(small(number(row.count()), face).setTextAlignment(TextAlignment.RIGHT));
    if (!total) {
      row.count().ifPresent(count -> number.setNextRenderer(new Bar(number, count, largest)));
    }
    table.addCell(number);
  }

  private String number(Optional<Count> known) {
    if (known.isEmpty()) {
      return words.text("sector.hidden");
    }
    Count count = known.get();
    NumberFormat format = NumberFormat.getIntegerInstance(words.language().locale());
    if (count.exact()) {
      return format.format(count.low());
    }
    return count.high().isPresent()
        ? words.text(
            "sector.between", format.format(count.low()), format.format(count.high().getAsLong()))
        : words.text("sector.from", format.format(count.low()));
  }

  private Cell heading(String key, TextAlignment alignment) {
    Cell cell =
        bare()
            .setBorderBottom(new SolidBorder(Ink.ACCENT.color(), 1))
            .add(leaf.label(words.text(key)).setTextAlignment(alignment));
    cell.getAccessibilityProperties()
        .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Column"));
    return cell;
  }

  private Paragraph small(String text, Typeface face) {
    return leaf.text(text).setFont(leaf.font(face)).setFontSize(SIZE).setFixedLeading(SIZE * 1.25f);
  }

  private static Cell bare() {
    return new Cell()
        .setBorder(Border.NO_BORDER)
        .setBorderBottom(new SolidBorder(Ink.LINE.color(), 0.4f))
        .setPadding(0)
        .setPaddingTop(PADDING)
        .setPaddingBottom(PADDING)
        .setPaddingRight(4)
        .setVerticalAlignment(VerticalAlignment.MIDDLE)
        .setKeepTogether(true);
  }
}
