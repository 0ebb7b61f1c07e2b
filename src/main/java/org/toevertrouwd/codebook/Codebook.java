package org.toevertrouwd.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A checked codebook: its lists and the layout of the tables.
 *
 * @param id name of the codebook, such as {@code toevertrouwd}
 * @param version such as {@code 1}
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param dimensions in order
 * @param layout the tables, in order; at most {@value #MAX_CELLS} inner cells together
 */
public record Codebook(
    String id,
    String version,
    String sha256,
    List<Dimension> dimensions,
    List<TableDefinition> layout) {

  /** Most inner cells a layout may have (FIGURES.md, "Layout"). */
  public static final int MAX_CELLS = 400;

  public Codebook {
    dimensions = List.copyOf(dimensions);
    layout = List.copyOf(layout);
  }

  /** The dimension with this code. */
  public Optional<Dimension> dimension(String code) {
    return dimensions.stream().filter(dimension -> dimension.code().equals(code)).findFirst();
  }

  /** The categories that a side of a table runs over, in order; ended categories are left out. */
  public List<Category> categories(Axis axis) {
    Dimension dimension = dimension(axis.dimension()).orElseThrow();
    List<Category> all = axis.broader() ? dimension.broader() : dimension.categories();
    return all.stream().filter(category -> category.until().isEmpty()).toList();
  }
}
