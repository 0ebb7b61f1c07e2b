package org.toevertrouwd.report;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.BorderRadius;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.directory.FactKind;

/** Writes the sheet for a reporter. It says nowhere who made it or why. */
final class ReporterSheetPaper implements Paper<ReporterSheet> {

  private static final float MARGIN = 62;
  private static final float[] LABELS_FACTS = {24, 76};
  private static final float RULE = 20;

  /** Brings a label to the line of the larger words beside it. */
  private static final float LOWER = 1.4f;

  private static final List<FactKind> SHOWN =
      List.of(
          FactKind.WHAT_FOR,
          FactKind.FOR_WHOM,
          FactKind.ANONYMITY,
          FactKind.COST,
          FactKind.CHANNEL);

  private final Words words;

  ReporterSheetPaper(Words words) {
    this.words = words;
  }

  @Override
  public byte[] pdf(ReporterSheet content) {
    String title = words.text("reporter.title");
    try (Leaf leaf = new Leaf(words, title, words.text("reporter.footer"), PageSize.A4, MARGIN)) {
      leaf.add(leaf.quiet(words.text("reporter.intro")).setMarginTop(6).setMarginBottom(8));
      content.entries().forEach(entry -> leaf.add(entry(leaf, entry)));
      leaf.add(confidentiality(leaf));
      return leaf.finish();
    }
  }

  private Div entry(Leaf leaf, ReporterSheet.Entry entry) {
    Div part = new Div().setKeepTogether(true).setMarginTop(22);
    part.add(leaf.heading(entry.name()).setMarginTop(0).setMarginBottom(6));
    Table facts =
        new Table(UnitValue.createPercentArray(LABELS_FACTS))
            .useAllAvailableWidth()
            .setFixedLayout();
    for (FactKind kind : SHOWN) {
      Optional.ofNullable(entry.facts().get(kind))
          .ifPresent(fact -> add(leaf, facts, kind, cell(leaf.text(fact))));
    }
    add(leaf, facts, FactKind.CONTACT, contact(leaf, entry));
    return part.add(facts);
  }

  private void add(Leaf leaf, Table facts, FactKind kind, Cell fact) {
    Cell label = cell(leaf.label(words.text("reporter." + kind.code()))).setPaddingTop(4 + LOWER);
    label
        .getAccessibilityProperties()
        .setRole(StandardRoles.TH)
        .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Row"));
    facts.addCell(label);
    facts.addCell(fact);
  }

  /** What is known, or a rule to write on: no number is made up. */
  private static Cell contact(Leaf leaf, ReporterSheet.Entry entry) {
    return Optional.ofNullable(entry.facts().get(FactKind.CONTACT))
        .map(known -> cell(leaf.text(known)))
        .orElseGet(
            () ->
                cell(leaf.text(""))
                    .setHeight(RULE)
                    .setBorderBottom(new SolidBorder(Ink.LINE.color(), 0.8f)));
  }

  private static Cell cell(Paragraph text) {
    return new Cell()
        .setBorder(Border.NO_BORDER)
        .setPadding(0)
        .setPaddingTop(4)
        .setVerticalAlignment(VerticalAlignment.TOP)
        .add(text);
  }

  private Div confidentiality(Leaf leaf) {
    Div part =
        new Div()
            .setKeepTogether(true)
            .setMarginTop(26)
            .setPadding(16)
            .setPaddingTop(14)
            .setBorderRadius(new BorderRadius(8))
            .setBackgroundColor(Ink.SOFT.color());
    part.add(leaf.heading(words.text("confidentiality.title")).setMarginTop(0));
    for (String sentence : Confidentiality.sentences(words)) {
      part.add(leaf.text(sentence).setMarginTop(5));
    }
    return part;
  }
}
