package org.toevertrouwd.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookMapping;
import org.toevertrouwd.codebook.CodebookMapping.Mapped;
import org.toevertrouwd.codebook.Combinations;
import org.toevertrouwd.figures.FigureCell;

/** Where what was counted under a code of an older codebook can stand in the current one. */
public final class CodePlaces {

  private final CodebookMapping mapping;

  /** The places of one codebook in another. */
  public CodePlaces(Codebook older, Codebook current) {
    this.mapping = new CodebookMapping(older, current);
  }

  /** The codes on this side of a table among which it must be: one if it is certain. */
  public List<String> of(Axis axis, String code) {
    if (code.equals(FigureCell.TOTAL)) {
      return List.of(code);
    }
    List<Category> categories = mapping.current().categories(axis);
    boolean same = categories.stream().anyMatch(category -> category.code().equals(code));
    if (same) {
      return List.of(code);
    }
    Optional<Mapped> place =
        axis.broader() ? Optional.empty() : mapping.category(axis.dimension(), code);
    return categories.stream()
        .filter(category -> place.isEmpty() || fits(place.get(), category))
        .map(Category::code)
        .toList();
  }

  /** The cells among which a cell must be: one if it is certain. */
  public List<List<String>> of(List<Axis> axes, List<String> codes) {
    return Combinations.of(
        IntStream.range(0, codes.size())
            .mapToObj(place -> of(axes.get(place), codes.get(place)))
            .toList());
  }

  private static boolean fits(Mapped place, Category category) {
    return place.broader()
        ? category.broader().filter(place.code()::equals).isPresent()
        : category.code().equals(place.code());
  }
}
