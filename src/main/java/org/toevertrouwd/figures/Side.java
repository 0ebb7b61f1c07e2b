package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param places position of the cell of every category that has one
 */
record Side(String dimension, boolean multi, List<String> cells, Map<String, Integer> places) {

  static Side of(Codebook codebook, Axis axis) {
    Dimension dimension = codebook.dimension(axis.dimension()).orElseThrow();
    List<String> cells =
        new ArrayList<>(codebook.categories(axis).stream().map(Category::code).toList());
    Map<String, Integer> places = new HashMap<>();
    places(codebook, axis).forEach((code, cell) -> places.put(code, cells.indexOf(cell)));
    places.put(Category.UNKNOWN, cells.indexOf(Category.UNKNOWN));
    places.values().removeIf(place -> place < 0);
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

  /** The positions of the cells in which something counts, that of the sum included. */
  int[] placesOf(Counted thing, Set<Finding> findings) {
    Set<String> chosen = thing.answers().all(dimension);
    if (multi) {
      return severalPlaces(thing, chosen, findings);
    }
    if (chosen.size() > 1) {
      findings.add(new Finding(thing.dossier(), dimension, Finding.Kind.SEVERAL_ANSWERS));
    }
    Iterator<String> first = chosen.iterator();
    OptionalInt known =
        first.hasNext() ? placeOf(thing, first.next(), findings) : OptionalInt.empty();
    int place = known.isPresent() ? known.getAsInt() : unknown().orElseThrow(this::noUnknown);
    return new int[] {place, cells.size() - 1};
  }

  private int[] severalPlaces(Counted thing, Set<String> chosen, Set<Finding> findings) {
    BitSet found = new BitSet();
    for (String code : chosen) {
      placeOf(thing, code, findings).ifPresent(found::set);
    }
    if (found.isEmpty()) {
      unknown().ifPresent(found::set);
    }
    return found.stream().toArray();
  }

  private OptionalInt placeOf(Counted thing, String code, Set<Finding> findings) {
    Integer place = places.get(code);
    if (place == null) {
      findings.add(new Finding(thing.dossier(), dimension, Finding.Kind.UNKNOWN_CODE));
      return OptionalInt.empty();
    }
    return OptionalInt.of(place);
  }

  private OptionalInt unknown() {
    Integer place = places.get(Category.UNKNOWN);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  private IllegalStateException noUnknown() {
    return new IllegalStateException("no unknown in single-valued dimension " + dimension);
  }
}
