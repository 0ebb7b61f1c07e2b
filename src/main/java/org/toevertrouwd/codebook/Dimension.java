package org.toevertrouwd.codebook;

import java.util.List;
import java.util.Optional;

/**
 * One question that is counted, with its possible answers in the order of the tables.
 *
 * @param code stable, lower case with dashes, such as {@code reporter-role}
 * @param unit what it is asked of
 * @param multi whether several answers may apply; a multi-valued dimension has no sum
 * @param label what the screen shows
 * @param definition what is asked, and how
 * @param source where the definition comes from
 * @param categories current and ended categories, in order
 * @param broader the wider categories that {@link Category#broader()} points to, in order; empty
 *     when there are none
 */
public record Dimension(
    String code,
    Unit unit,
    boolean multi,
    Texts label,
    Texts definition,
    String source,
    List<Category> categories,
    List<Category> broader) {

  public Dimension {
    categories = List.copyOf(categories);
    broader = List.copyOf(broader);
  }

  /** The category with this code. */
  public Optional<Category> category(String code) {
    return categories.stream().filter(category -> category.code().equals(code)).findFirst();
  }
}
