package org.toevertrouwd.report;

import java.util.List;
import java.util.stream.IntStream;
import org.toevertrouwd.wording.Language;

/**
 * Confidentiality and its limits in four plain sentences, for the first call and for paper. Source:
 * EXPERIENCE.md, "First-call card".
 */
public final class Confidentiality {

  private static final int SENTENCES = 4;

  private Confidentiality() {}

  /** The four sentences in a language. */
  public static List<String> sentences(Language language) {
    return sentences(new Words(language));
  }

  static List<String> sentences(Words words) {
    return IntStream.rangeClosed(1, SENTENCES)
        .mapToObj(number -> words.text("confidentiality." + number))
        .toList();
  }
}
