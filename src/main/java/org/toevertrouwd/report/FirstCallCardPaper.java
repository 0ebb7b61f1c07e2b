package org.toevertrouwd.report;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.element.Text;
import java.util.List;

/** Writes the first-call card. */
final class FirstCallCardPaper implements Paper<FirstCallCard> {

  private static final float MARGIN = 46;
  private static final float NUMBERS = 30;
  private static final float SPOKEN = 15;

  private final Words words;

  FirstCallCardPaper(Words words) {
    this.words = words;
  }

  @Override
  public byte[] pdf(FirstCallCard content) {
    try (Leaf leaf =
        new Leaf(
            words,
            words.text("card.title"),
            words.text("card.footer"),
            PageSize.A5.rotate(),
            MARGIN)) {
      leaf.add(leaf.quiet(words.text("card.intro")).setMarginTop(4).setMarginBottom(8));
      List<String> sentences = Confidentiality.sentences(words);
      for (int index = 0; index < sentences.size(); index++) {
        leaf.add(sentence(leaf, index + 1, sentences.get(index)));
      }
      return leaf.finish();
    }
  }

  private static Paragraph sentence(Leaf leaf, int number, String spoken) {
    Text figure =
        new Text(Integer.toString(number))
            .setFont(leaf.font(Typeface.BOLD))
            .setFontColor(Ink.ACCENT.color());
    return leaf.text("")
        .setFontSize(SPOKEN)
        .setFixedLeading(SPOKEN * 1.36f)
        .setPaddingLeft(NUMBERS)
        .setFirstLineIndent(-NUMBERS)
        .addTabStops(new TabStop(NUMBERS))
        .setMarginTop(10)
        .add(figure)
        .add(new Tab())
        .add(spoken);
  }
}
