package org.toevertrouwd.report;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;

/** What stands at the head and foot of a page; a screen reader passes it over. */
final class Footer extends AbstractPdfDocumentEventHandler {

  private static final float SIZE = 8.5f;

  private final PdfFont font;
  private final String words;
  private final float margin;

  Footer(PdfFont font, String words, float margin) {
    this.font = font;
    this.words = words;
    this.margin = margin;
  }

  @Override
  protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
    PdfDocument pdf = event.getDocument();
    PdfPage page = ((PdfDocumentEvent) event).getPage();
    Rectangle size = page.getPageSize();
    PdfCanvas canvas = new PdfCanvas(page).openTag(new CanvasArtifact());
    if (pdf.getPageNumber(page) == 1) {
      canvas
          .setFillColor(Ink.ACCENT.color())
          .rectangle(margin, size.getHeight() - margin * 0.72f, 28, 3)
          .fill();
    }
    float y = margin * 0.62f;
    canvas
        .setStrokeColor(Ink.LINE.color())
        .setLineWidth(0.6f)
        .moveTo(margin, y + 14)
        .lineTo(size.getWidth() - margin, y + 14)
        .stroke();
    write(canvas, words, margin, y);
    if (pdf.getPageNumber(page) > 1) {
      String number = Integer.toString(pdf.getPageNumber(page));
      write(canvas, number, size.getWidth() - margin - font.getWidth(number, SIZE), y);
    }
    canvas.closeTag().release();
  }

  private void write(PdfCanvas canvas, String text, float x, float y) {
    canvas
        .setFillColor(Ink.MUTED.color())
        .beginText()
        .setFontAndSize(font, SIZE)
        .moveText(x, y)
        .showText(text)
        .endText();
  }
}
