package org.toevertrouwd.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;

/**
 * The quantities of a codebook: what every cell counts. A wider category with a single finer one
 * counts the same as that one; so does not knowing the main form of behaviour and not knowing a
 * form at all, which {@link DerivedAnswers} makes true.
 */
final class Quantities {

  private final Codebook codebook;
  private final Map<Axis, Map<String, Condition>> conditions = new HashMap<>();
  private final Map<String, List<List<String>>> codes = new HashMap<>();

  /** A category on a side. */
  private record Condition(Axis axis, String code) {}

  Quantities(Codebook codebook) {
    this.codebook = codebook;
    for (TableDefinition table : codebook.layout()) {
      codes.put(table.id(), TableCells.of(codebook, table));
      table.axes().forEach(axis -> conditions.computeIfAbsent(axis, this::conditions));
    }
  }

  Codebook codebook() {
    return codebook;
  }

  /** The codes of every cell of a table, in its fixed order. */
  List<List<String>> codes(TableDefinition table) {
    return codes.getOrDefault(table.id(), List.of());
  }

  /** What every cell of a table counts, in its fixed order. */
  List<Quantity> of(TableDefinition table) {
    return codes(table).stream().map(cell -> of(table, cell)).toList();
  }

  /** What the inner cells of a table count, in order. */
  List<Quantity> inner(TableDefinition table) {
    return codes(table).stream()
        .filter(cell -> !cell.contains(FigureCell.TOTAL))
        .map(cell -> of(table, cell))
        .toList();
  }

  /** What one cell counts. */
  Quantity of(TableDefinition table, List<String> cell) {
    Map<Axis, String> found = new HashMap<>();
    for (int place = 0; place < cell.size(); place++) {
      if (!cell.get(place).equals(FigureCell.TOTAL)) {
        Condition condition = condition(table.axes().get(place), cell.get(place));
        found.put(condition.axis(), condition.code());
      }
    }
    return new Quantity(table.unit(), found);
  }

  /** What a category of a side counts; the side need not be one of a table. */
  Quantity of(Dimension dimension, boolean broader, String code) {
    Axis axis = new Axis(dimension.code(), broader);
    Condition condition = conditions(axis).getOrDefault(code, new Condition(axis, code));
    return new Quantity(dimension.unit(), Map.of(condition.axis(), condition.code()));
  }

  /** Whether wider categories are exactly the sums of the current finer ones. */
  static boolean addsUp(Dimension dimension) {
    return !dimension.multi()
        && dimension.categories().stream().allMatch(category -> category.until().isEmpty());
  }

  /** The current finer categories that count in a wider one, as {@link Side} places them. */
  List<String> finer(Dimension dimension, String wide) {
    Map<String, String> places = Side.places(codebook, new Axis(dimension.code(), true));
    return dimension.categories().stream()
        .filter(category -> category.until().isEmpty())
        .map(Category::code)
        .filter(code -> wide.equals(places.get(code)))
        .toList();
  }

  private Condition condition(Axis axis, String code) {
    return Optional.ofNullable(conditions.getOrDefault(axis, Map.of()).get(code)).orElseThrow();
  }

  private Map<String, Condition> conditions(Axis axis) {
    Map<String, Condition> found = new HashMap<>();
    Dimension dimension = codebook.dimension(axis.dimension()).orElseThrow();
    for (Category category : codebook.categories(axis)) {
      found.put(category.code(), canonical(dimension, axis, category.code()));
    }
    return found;
  }

  private Condition canonical(Dimension dimension, Axis axis, String code) {
    if (axis.broader() && addsUp(dimension)) {
      List<String> finer = finer(dimension, code);
      return finer.size() == 1
          ? new Condition(new Axis(dimension.code(), false), finer.getFirst())
          : new Condition(axis, code);
    }
    boolean sameUnknown =
        dimension.code().equals(DerivedAnswers.FORMS)
            && code.equals(Category.UNKNOWN)
            && codebook.dimension(DerivedAnswers.BEHAVIOUR).isPresent();
    return new Condition(sameUnknown ? new Axis(DerivedAnswers.BEHAVIOUR, false) : axis, code);
  }
}
