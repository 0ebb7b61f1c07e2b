package org.toevertrouwd.report;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.BorderRadius;
import com.itextpdf.layout.properties.FloatPropertyValue;
import com.itextpdf.layout.properties.Property;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the recovery sheet. */
final class RecoverySheetPaper implements Paper<RecoverySheet> {

  private static final float MARGIN = 44;
  private static final float CODE_SIDE = 104;
  private static final int PER_ROW = 4;

  private final Words words;

  RecoverySheetPaper(Words words) {
    this.words = words;
  }

  @Override
  public byte[] pdf(RecoverySheet content) {
    String footer = words.text("recovery.footer", words.day(content.madeOn()));
    try (Leaf leaf = new Leaf(words, words.text("recovery.title"), footer, PageSize.A5, MARGIN)) {
      leaf.add(leaf.quiet(words.text("recovery.intro")).setMarginTop(6));
      leaf.add(groups(leaf, content.groups()));
      leaf.add(whatToDo(leaf, content));
      leaf.add(
          leaf.text(words.text("recovery.warning"))
              .setMarginTop(14)
              .setFontColor(Ink.WARN.color()));
      return leaf.finish();
    }
  }

  private static Div groups(Leaf leaf, List<String> groups) {
    Div box =
        new Div()
            .setBackgroundColor(Ink.SOFT.color())
            .setBorder(Border.NO_BORDER)
            .setBorderRadius(new BorderRadius(8))
            .setPadding(14)
            .setPaddingBottom(6)
            .setMarginTop(16);
    for (int first = 0; first < groups.size(); first += PER_ROW) {
      int last = Math.min(first + PER_ROW, groups.size());
      Paragraph numbers = row(leaf, leaf.label(""), numbers(first, last));
      numbers.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
      box.add(numbers);
      box.add(
          row(leaf, leaf.text(""), groups.subList(first, last))
              .setFont(leaf.font(Typeface.SEMIBOLD))
              .setFontSize(19)
              .setFixedLeading(25)
              .setCharacterSpacing(1.5f)
              .setMarginBottom(10));
    }
    return box;
  }

  private static List<String> numbers(int first, int last) {
    return IntStream.range(first, last).mapToObj(index -> Integer.toString(index + 1)).toList();
  }

  private static Paragraph row(Leaf leaf, Paragraph row, List<String> parts) {
    float step = (leaf.width() - 28) / PER_ROW;
    for (int column = 0; column < parts.size(); column++) {
      if (column > 0) {
        row.addTabStops(new TabStop(column * step)).add(new Tab());
      }
      row.add(parts.get(column));
    }
    return row;
  }

  private Div whatToDo(Leaf leaf, RecoverySheet content) {
    Image camera =
        CameraCode.of(content.code(), leaf.pdf(), CODE_SIDE, words.text("recovery.camera"));
    camera.setProperty(Property.FLOAT, FloatPropertyValue.RIGHT);
    camera.setMarginLeft(24).setMarginBottom(16).setMarginTop(4);
    Div part = new Div().setMarginTop(2);
    part.add(leaf.heading(words.text("recovery.what")));
    part.add(camera);
    for (String step : List.of("recovery.keep", "recovery.use", "recovery.replace")) {
      part.add(leaf.text(words.text(step)).setMarginBottom(6));
    }
    return part;
  }
}
