package org.toevertrouwd.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Subpath;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.wording.Language;

/** The drawn code reads as the code beside it. */
class CameraCodeTest {

  private static final int SCALE = 4;

  @Test
  void aCameraReadsTheRecoveryCodeFromThePaper() throws Exception {
    byte[] paper = Papers.in(Language.NL).recoverySheet().pdf(SomePapers.recovery());
    List<Rectangle> squares = new ArrayList<>();
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(paper)))) {
      assertThat(pdf.getNumberOfPdfObjects()).isPositive();
      new PdfCanvasProcessor(new Squares(squares)).processPageContent(pdf.getPage(1));
    }

    assertThat(read(squares)).isEqualTo(SomePapers.CODE);
  }

  /** Paints the squares of the page on white, as a camera would see them. */
  private static String read(List<Rectangle> squares) throws Exception {
    int width = 420 * SCALE;
    int height = 596 * SCALE;
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, 0xFFFFFF);
    for (Rectangle square : squares) {
      int left = Math.round(square.getLeft() * SCALE);
      int right = Math.round(square.getRight() * SCALE);
      for (int y = Math.round(square.getBottom() * SCALE); y < square.getTop() * SCALE; y++) {
        Arrays.fill(pixels, (height - 1 - y) * width + left, (height - 1 - y) * width + right, 0);
      }
    }
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }

  /** Collects the small filled squares of a page. */
  private record Squares(List<Rectangle> found) implements IEventListener {

    @Override
    public void eventOccurred(IEventData data, EventType type) {
      PathRenderInfo path = (PathRenderInfo) data;
      if ((path.getOperation() & PathRenderInfo.FILL) == 0) {
        return;
      }
      for (Subpath part : path.getPath().getSubpaths()) {
        List<Vector> corners =
            part.getPiecewiseLinearApproximation().stream()
                .map(corner -> onPage(corner, path))
                .toList();
        if (!corners.isEmpty()) {
          add(corners);
        }
      }
    }

    @Override
    public Set<EventType> getSupportedEvents() {
      return Set.of(EventType.RENDER_PATH);
    }

    private void add(List<Vector> corners) {
      float left = (float) corners.stream().mapToDouble(c -> c.get(Vector.I1)).min().orElse(0);
      float right = (float) corners.stream().mapToDouble(c -> c.get(Vector.I1)).max().orElse(0);
      float low = (float) corners.stream().mapToDouble(c -> c.get(Vector.I2)).min().orElse(0);
      float high = (float) corners.stream().mapToDouble(c -> c.get(Vector.I2)).max().orElse(0);
      if (right - left < 6 && high - low < 6) {
        found.add(new Rectangle(left, low, right - left, high - low));
      }
    }

    private static Vector onPage(Point corner, PathRenderInfo path) {
      return new Vector((float) corner.getX(), (float) corner.getY(), 1).cross(path.getCtm());
    }
  }
}
