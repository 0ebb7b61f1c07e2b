package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.CodebookMapping;
import org.toevertrouwd.codebook.Dimension;

/**
 * One side of a table: its cells, and where an answer falls among them.
 *
 * @param dimension code of the dimension
 * @param multi whether several answers may apply; then there is no sum
 * @param cells codes of the cells in order, with the sum last if there is one
 * @param places the cell of every category that has one
 */
record Side(String dimension, boolean multi, List<String> cells, Map<String, String> places) {

  static Side of(Codebook codebook, Axis axis) {
    Dimension dimension = codebook.dimension(axis.dimension()).orElseThrow();
    List<String> cells =
        new ArrayList<>(codebook.categories(axis).stream().map(Category::code).toList());
    Map<String, String> places = places(codebook, axis);
    places.values().retainAll(cells);
    if (cells.contains(Category.UNKNOWN)) {
      places.put(Category.UNKNOWN, Category.UNKNOWN);
    }
    if (!dimension.multi()) {
      cells.add(FigureCell.TOTAL);
    }
    return new Side(dimension.code(), dimension.multi(), List.copyOf(cells), Map.copyOf(places));
  }

  /** The cell of every category; an ended one falls where the codebook says it went. */
  static Map<String, String> places(Codebook codebook, Axis axis) {
    Dimension dimension = codebook.dimension(axis.dimension()).orElseThrow();
    CodebookMapping mapping = new CodebookMapping(codebook, codebook);
    Map<String, String> places = new HashMap<>();
    for (Category category : dimension.categories()) {
      Optional<String> place =
          axis.broader()
              ? mapping
                  .broader(dimension.code(), category.code())
                  .or(() -> Optional.of(Category.UNKNOWN))
              : mapping
                  .category(dimension.code(), category.code())
                  .filter(mapped -> !mapped.broader())
                  .map(CodebookMapping.Mapped::code);
      place.ifPresent(cell -> places.put(category.code(), cell));
    }
    return places;
  }

  /** The cells in which something counts, the sum included if there is one. */
  List<String> cellsOf(Counted counted, Set<Finding> findings) {
    Set<String> chosen = counted.answers().all(dimension);
    if (!multi && chosen.size() > 1) {
      findings.add(new Finding(counted.dossier(), dimension, Finding.Kind.SEVERAL_ANSWERS));
    }
    List<String> found = new ArrayList<>();
    for (String code : multi ? chosen : counted.answers().one(dimension).stream().toList()) {
      String place = places.get(code);
      if (place == null) {
        findings.add(new Finding(counted.dossier(), dimension, Finding.Kind.UNKNOWN_CODE));
      } else if (!found.contains(place)) {
        found.add(place);
      }
    }
    if (found.isEmpty()) {
      addUnknown(found);
    }
    if (!multi) {
      found.add(FigureCell.TOTAL);
    }
    return found;
  }

  private void addUnknown(List<String> found) {
    if (cells.contains(Category.UNKNOWN)) {
      found.add(Category.UNKNOWN);
    } else if (!multi) {
      throw new IllegalStateException("no unknown in single-valued dimension " + dimension);
    }
  }
}
