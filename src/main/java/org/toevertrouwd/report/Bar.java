package org.toevertrouwd.report;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.renderer.CellRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import org.toevertrouwd.report.SectorReport.Count;

/**
 * A cell with a bar before its number: full up to what a count is at least, in stripes up to what
 * it can be. A screen reader passes the bar over, for the number says the same.
 */
final class Bar extends CellRenderer {

  private static final float HEIGHT = 8;
  private static final float ROOM = 0.68f;
  private static final float STRIPE = 3;

  private final Cell cell;
  private final Count count;
  private final long largest;

  /**
   * A bar.
   *
   * @param largest the count that fills all the room
   */
  Bar(Cell cell, Count count, long largest) {
    super(cell);
    this.cell = cell;
    this.count = count;
    this.largest = Math.max(1, largest);
  }

  @Override
  public IRenderer getNextRenderer() {
    return new Bar(cell, count, largest);
  }

  @Override
  public void draw(DrawContext context) {
    Rectangle area = getOccupiedAreaBBox();
    float scale = area.getWidth() * ROOM / largest;
    float bottom = area.getBottom() + (area.getHeight() - HEIGHT) / 2;
    float least = count.low() * scale;
    float most = count.high().orElse(largest) * scale;
    PdfCanvas canvas = context.getCanvas();
    canvas.openTag(new CanvasArtifact()).saveState();
    canvas.setFillColor(Ink.ACCENT.color()).rectangle(area.getLeft(), bottom, least, HEIGHT).fill();
    stripes(canvas, area.getLeft() + least, area.getLeft() + most, bottom);
    canvas.restoreState().closeTag();
    super.draw(context);
  }

  private static void stripes(PdfCanvas canvas, float from, float until, float bottom) {
    if (until <= from) {
      return;
    }
    canvas
        .setFillColor(Ink.SOFT.color())
        .rectangle(from, bottom, until - from, HEIGHT)
        .fill()
        .setStrokeColor(Ink.ACCENT.color())
        .setLineWidth(0.5f)
        .rectangle(from, bottom, until - from, HEIGHT)
        .clip()
        .endPath();
    for (float x = from - HEIGHT; x < until; x += STRIPE) {
      canvas.moveTo(x, bottom).lineTo(x + HEIGHT, bottom + HEIGHT).stroke();
    }
  }
}
