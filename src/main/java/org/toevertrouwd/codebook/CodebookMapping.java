package org.toevertrouwd.codebook;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a code of an older codebook belongs in the current one (FIGURES.md: a year counted under an
 * older version is mapped through {@code broader}).
 *
 * @param older the codebook that a year was counted under
 * @param current the codebook to compare in
 */
public record CodebookMapping(Codebook older, Codebook current) {

  /**
   * A place in the current codebook.
   *
   * @param code code there
   * @param broader whether it is one of the wider categories, which only tables with a broader axis
   *     have
   */
  public record Mapped(String code, boolean broader) {}

  /**
   * The same code when it is current; else the nearest wider one that is.
   *
   * @param dimension code of the dimension
   * @param code code of one of its categories in the older codebook
   * @return empty when the current codebook has no place for it
   */
  public Optional<Mapped> category(String dimension, String code) {
    Optional<Dimension> now = current.dimension(dimension);
    Optional<Mapped> same =
        now.flatMap(found -> found.category(code))
            .filter(category -> category.until().isEmpty())
            .map(category -> new Mapped(category.code(), false));
    return same.or(() -> now.flatMap(found -> throughBroader(found, code)));
  }

  /** The wider category that a code of the older codebook counts under in the current one. */
  public Optional<String> broader(String dimension, String code) {
    Optional<Mapped> place = category(dimension, code);
    return place.flatMap(
        mapped ->
            mapped.broader()
                ? Optional.of(mapped.code())
                : current
                    .dimension(dimension)
                    .flatMap(found -> found.category(mapped.code()))
                    .flatMap(Category::broader));
  }

  private Optional<Mapped> throughBroader(Dimension now, String code) {
    Stream<Mapped> newWay = now.category(code).stream().flatMap(ended -> wider(now, now, ended));
    Stream<Mapped> oldWay =
        older.dimension(now.code()).stream()
            .flatMap(then -> then.category(code).stream().flatMap(old -> wider(then, now, old)));
    return Stream.concat(newWay, oldWay).findFirst();
  }

  private static Stream<Mapped> wider(Dimension walked, Dimension now, Category start) {
    return new BroaderSteps(walked)
        .from(start).steps().stream()
            .map(step -> new Mapped(step.category().code(), step.wide()))
            .filter(mapped -> isCurrent(now, mapped));
  }

  private static boolean isCurrent(Dimension now, Mapped mapped) {
    return (mapped.broader() ? now.broader() : now.categories())
        .stream()
            .filter(category -> category.until().isEmpty())
            .anyMatch(category -> category.code().equals(mapped.code()));
  }
}
