package org.toevertrouwd.report;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfua.PdfUAConfig;
import com.itextpdf.pdfua.PdfUADocument;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A paper while it is written: how titles and texts look, and what makes it PDF/UA. */
final class Leaf implements AutoCloseable {

  private static final float TITLE = 23;
  private static final float HEADING = 13.5f;
  private static final float TEXT = 11;
  private static final float SMALL = 9.5f;
  private static final float LEADING = 1.36f;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Typeface, PdfFont> fonts = new EnumMap<>(Typeface.class);
  private final PdfDocument pdf;
  private final Document document;

  /**
   * Begins a paper.
   *
   * @param title also its first heading
   * @param footer at the foot of every page
   * @param margin on all sides, in points
   */
  Leaf(Words words, String title, String footer, PageSize size, float margin) {
    pdf =
        new PdfUADocument(
            new PdfWriter(bytes),
            new PdfUAConfig(PdfUAConformance.PDF_UA_1, title, words.language().code()));
    for (Typeface face : Typeface.values()) {
      fonts.put(face, face.font());
    }
    pdf.addEventHandler(
        PdfDocumentEvent.END_PAGE, new Footer(font(Typeface.REGULAR), footer, margin));
    document = new Document(pdf, size);
    document.setMargins(margin, margin, margin + 16, margin);
    document.setFont(font(Typeface.REGULAR)).setFontSize(TEXT).setFontColor(Ink.INK.color());
    add(styled(title, Typeface.BOLD, TITLE, Ink.ACCENT, StandardRoles.H1));
  }

  PdfDocument pdf() {
    return pdf;
  }

  PdfFont font(Typeface face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  /** The width between the margins, in points. */
  float width() {
    return document.getPageEffectiveArea(pdf.getDefaultPageSize()).getWidth();
  }

  void add(IBlockElement element) {
    document.add(element);
  }

  void add(Image image) {
    document.add(image);
  }

  Paragraph heading(String text) {
    return styled(text, Typeface.SEMIBOLD, HEADING, Ink.INK, StandardRoles.H2)
        .setMarginTop(18)
        .setMarginBottom(4)
        .setKeepWithNext(true);
  }

  /** A heading below a heading. */
  Paragraph subheading(String text) {
    return styled(text, Typeface.SEMIBOLD, TEXT, Ink.ACCENT, StandardRoles.H3)
        .setMarginTop(14)
        .setKeepWithNext(true);
  }

  Paragraph text(String text) {
    return styled(text, Typeface.REGULAR, TEXT, Ink.INK, StandardRoles.P);
  }

  /** Second text, such as what a title is about. */
  Paragraph quiet(String text) {
    return styled(text, Typeface.REGULAR, TEXT, Ink.MUTED, StandardRoles.P);
  }

  /** A small word that says what stands beside or under it. */
  Paragraph label(String text) {
    return styled(text, Typeface.SEMIBOLD, SMALL, Ink.MUTED, StandardRoles.P);
  }

  /** The paper, whole. */
  byte[] finish() {
    document.close();
    return bytes.toByteArray();
  }

  /** Gives up a paper that was not finished; a second time does nothing. */
  @Override
  public void close() {
    if (!pdf.isClosed()) {
      document.close();
    }
  }

  private Paragraph styled(String text, Typeface face, float size, Ink ink, String role) {
    Paragraph paragraph =
        new Paragraph(face.writable(font(face), text))
            .setFont(font(face))
            .setFontSize(size)
            .setFontColor(ink.color())
            .setFixedLeading(size * LEADING)
            .setMargin(0);
    paragraph.getAccessibilityProperties().setRole(role);
    return paragraph;
  }
}
