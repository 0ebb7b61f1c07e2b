package org.toevertrouwd.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;

/**
 * A wider category of a single-valued dimension is the sum of the categories in it. Dimensions with
 * ended categories are left out: what was counted under those may stand in the wider one only.
 */
final class BroaderSums {

  private BroaderSums() {}

  /** Parts by their sum. */
  static Map<Quantity, List<Quantity>> of(Codebook codebook) {
    Map<Quantity, List<Quantity>> sums = new LinkedHashMap<>();
    for (Dimension dimension : codebook.dimensions()) {
      boolean ended =
          dimension.categories().stream().anyMatch(category -> category.until().isPresent());
      if (!dimension.multi() && !ended) {
        dimension
            .broader()
            .forEach(wide -> sums.put(whole(dimension, wide), parts(dimension, wide)));
      }
    }
    return sums;
  }

  private static List<Quantity> parts(Dimension dimension, Category wide) {
    return dimension.categories().stream()
        .filter(category -> category.broader().filter(wide.code()::equals).isPresent())
        .map(category -> quantity(dimension, category, false))
        .toList();
  }

  private static Quantity whole(Dimension dimension, Category wide) {
    return quantity(dimension, wide, true);
  }

  private static Quantity quantity(Dimension dimension, Category category, boolean broader) {
    String list = Codelists.name(new Axis(dimension.code(), broader));
    return new Quantity(dimension.unit(), Map.of(list, category.code()));
  }
}
