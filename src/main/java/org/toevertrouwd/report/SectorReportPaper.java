package org.toevertrouwd.report;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.report.SectorReport.Taken;

/** Writes the figures of a pool: what they are, who takes part, then a table with bars for each. */
final class SectorReportPaper implements Paper<SectorReport> {

  private static final float MARGIN = 56;
  private static final float PADDING = 10;

  /** A table with at most so many rows stays on one page with its heading. */
  private static final int TOGETHER = 24;

  private final Words words;

  SectorReportPaper(Words words) {
    this.words = words;
  }

  @Override
  public byte[] pdf(SectorReport content) {
    String kind = content.working() ? "sector.working" : "sector.public";
    String title = words.text("sector.title", Integer.toString(content.year()));
    String footer = words.text(kind) + " · " + title;
    try (Leaf leaf = new Leaf(words, title, footer, PageSize.A4, MARGIN)) {
      leaf.add(leaf.quiet(words.text("sector.codebook", content.codebook())).setMarginBottom(12));
      leaf.add(kind(leaf, content, kind));
      content.taken().ifPresent(taken -> takesPart(leaf, taken));
      tables(leaf, content.tables());
      if (!content.nothing().isEmpty()) {
        leaf.add(leaf.heading(words.text("sector.nothing")));
        leaf.add(leaf.quiet(String.join(" · ", content.nothing())));
      }
      return leaf.finish();
    }
  }

  /** In a box, so that nobody reads on without having seen it. */
  private Div kind(Leaf leaf, SectorReport content, String key) {
    Ink ink = content.working() ? Ink.WARN : Ink.ACCENT;
    Paragraph name =
        leaf.text(words.text(key)).setFont(leaf.font(Typeface.BOLD)).setFontColor(ink.color());
    String what =
        content.threshold().isPresent()
            ? words.text("sector.public.what", content.threshold().getAsLong())
            : words.text("sector.working.what");
    return new Div()
        .setBorder(Border.NO_BORDER)
        .setBorderLeft(new SolidBorder(ink.color(), 3))
        .setBackgroundColor(Ink.SOFT.color())
        .setPadding(PADDING)
        .add(name)
        .add(leaf.text(what));
  }

  private void takesPart(Leaf leaf, Taken taken) {
    leaf.add(leaf.heading(words.text("sector.taken")));
    List<String> lines =
        List.of(
            words.text("sector.accepted", taken.accepted()),
            words.text("sector.below-floor", taken.belowFloor()),
            words.text("sector.not-audited", taken.notAudited()),
            words.text("sector.refused", taken.refused()),
            words.text("sector.missing", taken.missing()));
    lines.forEach(line -> leaf.add(leaf.text(line)));
  }

  private void tables(Leaf leaf, List<SectorReport.Table> tables) {
    Optional<String> unit = Optional.empty();
    SectorTable drawn = new SectorTable(words, leaf);
    for (SectorReport.Table table : tables) {
      Div block = new Div().setKeepTogether(table.rows().size() <= TOGETHER);
      if (!unit.equals(Optional.of(table.unit()))) {
        block.add(leaf.heading(table.unit()).setMarginTop(26));
        unit = Optional.of(table.unit());
      }
      block.add(leaf.subheading(table.title()));
      if (table.several()) {
        block.add(leaf.quiet(words.text("sector.several")).setKeepWithNext(true));
      }
      leaf.add(block.add(drawn.of(table)));
    }
  }
}
