package org.toevertrouwd.report;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The cuts of Source Sans 3 that papers use; each paper embeds the letters it needs. */
enum Typeface {
  REGULAR("Regular"),
  SEMIBOLD("Semibold"),
  BOLD("Bold");

  private final String cut;

  Typeface(String cut) {
    this.cut = cut;
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
