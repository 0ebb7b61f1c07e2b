package org.toevertrouwd.report;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/** The cuts of Source Sans 3 that papers use; each paper embeds the letters it needs. */
enum Typeface {
  REGULAR("Regular"),
  SEMIBOLD("Semibold"),
  BOLD("Bold");

  private static final char UNKNOWN = '?';
  private static final Set<Integer> INVISIBLE =
      Set.of((int) Character.FORMAT, (int) Character.NON_SPACING_MARK);

  private final String cut;

  Typeface(String cut) {
    this.cut = cut;
  }

  /**
   * A text with a mark in place of what the font cannot write, such as a picture letter or another
   * script: a paper after PDF/UA refuses letters without a shape.
   */
  String writable(PdfFont font, String text) {
    StringBuilder written = new StringBuilder();
    text.codePoints()
        .filter(letter -> !INVISIBLE.contains(Character.getType(letter)))
        .map(letter -> letter == '\t' ? ' ' : letter)
        .map(letter -> letter == '\n' || font.containsGlyph(letter) ? letter : UNKNOWN)
        .forEach(written::appendCodePoint);
    return written.toString();
  }

  /** A font for one document. */
  PdfFont font() {
    try (InputStream file =
        Typeface.class.getResourceAsStream("/org/toevertrouwd/fonts/SourceSans3-" + cut + ".ttf")) {
      return PdfFontFactory.createFont(
          Objects.requireNonNull(file, cut).readAllBytes(),
          PdfEncodings.IDENTITY_H,
          EmbeddingStrategy.FORCE_EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
