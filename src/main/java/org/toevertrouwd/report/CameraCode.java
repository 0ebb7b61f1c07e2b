package org.toevertrouwd.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import java.util.Map;

/** A QR code drawn in lines, sharp at any size. */
final class CameraCode {

  private CameraCode() {}

  /**
   * Draws a text as a QR code that still reads when a quarter of it is stained.
   *
   * @param side in points, without the four modules of white that must be around it
   * @param description what a screen reader says; not the text itself
   */
  static Image of(String text, PdfDocument pdf, float side, String description) {
    BitMatrix modules = modules(text);
    float step = side / modules.getWidth();
    PdfFormXObject drawing = new PdfFormXObject(new Rectangle(side, side));
    PdfCanvas canvas = new PdfCanvas(drawing, pdf).setFillColor(Ink.INK.color());
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          canvas.rectangle(x * step, side - (y + 1) * step, step, step);
        }
      }
    }
    canvas.fill().release();
    Image image = new Image(drawing);
    image.getAccessibilityProperties().setAlternateDescription(description);
    return image;
  }

  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.Q,
                  EncodeHintType.MARGIN,
                  0));
    } catch (WriterException e) {
      throw new IllegalStateException("a short text fits no QR code", e);
    }
  }
}
