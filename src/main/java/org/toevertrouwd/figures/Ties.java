package org.toevertrouwd.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * What the counts of a year have to do with one another, whatever is counted: only what {@link
 * TableCount} and {@link DerivedAnswers} make true, so that every reader may rely on it.
 *
 * @param sums totals and what they are the sum of
 * @param covers wholes of which everything is in at least one of the parts
 * @param parts counts that are never more than another
 */
record Ties(List<Sum> sums, List<Sum> covers, List<Part> parts) {

  /** A whole and parts of it. */
  record Sum(Quantity whole, List<Quantity> parts) {}

  /** A quantity that is part of another. */
  record Part(Quantity part, Quantity whole) {}

  static Ties of(Quantities quantities) {
    Set<Sum> sums = new LinkedHashSet<>();
    for (TableDefinition table : quantities.codebook().layout()) {
      quantities.codes(table).forEach(codes -> sums.addAll(sums(quantities, table, codes)));
    }
    for (Dimension dimension : quantities.codebook().dimensions()) {
      sums.addAll(wider(quantities, dimension));
    }
    sums.removeIf(sum -> sum.parts().equals(List.of(sum.whole())));
    return new Ties(List.copyOf(sums), covers(quantities), behaviour(quantities));
  }

  /** A total over an axis is the sum of the cells with each category of that axis. */
  private static List<Sum> sums(Quantities quantities, TableDefinition table, List<String> codes) {
    List<Sum> sums = new ArrayList<>();
    for (int place = 0; place < codes.size(); place++) {
      if (codes.get(place).equals(FigureCell.TOTAL)) {
        List<Quantity> parts = new ArrayList<>();
        for (Category category : quantities.codebook().categories(table.axes().get(place))) {
          List<String> part = new ArrayList<>(codes);
          part.set(place, category.code());
          parts.add(quantities.of(table, part));
        }
        sums.add(new Sum(quantities.of(table, codes), List.copyOf(parts)));
      }
    }
    return sums;
  }

  private static List<Sum> wider(Quantities quantities, Dimension dimension) {
    if (!Quantities.addsUp(dimension)) {
      return List.of();
    }
    return dimension.broader().stream()
        .map(
            wide ->
                new Sum(
                    quantities.of(dimension, true, wide.code()),
                    quantities.finer(dimension, wide.code()).stream()
                        .map(code -> quantities.of(dimension, false, code))
                        .toList()))
        .toList();
  }

  /** Where one may answer "not known", everything has an answer. */
  private static List<Sum> covers(Quantities quantities) {
    List<Sum> covers = new ArrayList<>();
    for (TableDefinition table : quantities.codebook().layout()) {
      Dimension dimension = dimension(quantities, table);
      boolean unknown =
          quantities.codebook().categories(table.axes().getFirst()).stream()
              .anyMatch(category -> category.code().equals(Category.UNKNOWN));
      if (dimension.multi() && unknown) {
        covers.add(new Sum(Quantity.whole(table.unit()), quantities.of(table)));
      }
    }
    return List.copyOf(covers);
  }

  private static Dimension dimension(Quantities quantities, TableDefinition table) {
    return quantities.codebook().dimension(table.axes().getFirst().dimension()).orElseThrow();
  }

  /** The main form is among all forms, and a ground means discrimination. */
  private static List<Part> behaviour(Quantities quantities) {
    Codebook codebook = quantities.codebook();
    Optional<Dimension> forms = codebook.dimension(DerivedAnswers.FORMS);
    if (forms.isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (String code : codes(codebook, DerivedAnswers.FORMS)) {
      if (codes(codebook, DerivedAnswers.BEHAVIOUR).contains(code)) {
        Dimension main = codebook.dimension(DerivedAnswers.BEHAVIOUR).orElseThrow();
        parts.add(
            new Part(quantities.of(main, false, code), quantities.of(forms.get(), false, code)));
      }
    }
    if (codes(codebook, DerivedAnswers.FORMS).contains(DerivedAnswers.DISCRIMINATION)) {
      Quantity whole = quantities.of(forms.get(), false, DerivedAnswers.DISCRIMINATION);
      for (String ground : codes(codebook, DerivedAnswers.GROUNDS)) {
        Dimension grounds = codebook.dimension(DerivedAnswers.GROUNDS).orElseThrow();
        if (DerivedAnswers.names(ground)) {
          parts.add(new Part(quantities.of(grounds, false, ground), whole));
        }
      }
    }
    parts.removeIf(part -> part.part().equals(part.whole()));
    return List.copyOf(parts);
  }

  private static List<String> codes(Codebook codebook, String dimension) {
    return codebook.dimension(dimension).isEmpty()
        ? List.of()
        : codebook.categories(new Axis(dimension, false)).stream().map(Category::code).toList();
  }
}
