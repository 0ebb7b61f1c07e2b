package org.toevertrouwd.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.toevertrouwd.wording.Language;

/**
 * What one organisation is told of a year: figures, or a sentence that is the same whatever the
 * reason. Source: FIGURES.md, "Report to one organisation"; record 0037.
 *
 * @param organisation its name, if the confidant wants it on the paper
 * @param year the year
 * @param numbers none where the sentence stands instead
 */
public record OrganisationSheet(
    Optional<String> organisation, int year, Optional<Numbers> numbers) {

  /**
   * What was counted.
   *
   * @param total how many cases
   * @param behaviour by main form of behaviour, in the order of the codebook
   */
  public record Numbers(int total, List<Line> behaviour) {

    public Numbers {
      behaviour = List.copyOf(behaviour);
    }
  }

  /**
   * One form of behaviour.
   *
   * @param label in the language of the paper
   * @param count none where it is not shown
   */
  public record Line(String label, OptionalInt count) {}

  /** The sentence that stands in the place of figures; it knows nothing but the year. */
  public static String sentence(Language language, int year) {
    return sentence(new Words(language), year);
  }

  static String sentence(Words words, int year) {
    return words.text("organisation.sentence", Integer.toString(year));
  }

  @Override
  public String toString() {
    return "OrganisationSheet[hidden]";
  }
}
