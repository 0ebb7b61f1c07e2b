package org.toevertrouwd.audit;

import java.util.List;
import java.util.Optional;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.TableCells;

/**
 * What a codebook makes true of every honest package: sums, parts, wider categories, several
 * answers at once, and the definitions that counting keeps. Source: FIGURES.md, "Codebook".
 */
final class CodebookRelations {

  private static final Axis BEHAVIOUR = new Axis("behaviour", false);
  private static final Axis FORMS = new Axis("behaviour-forms", false);
  private static final Axis GROUNDS = new Axis("grounds", false);
  private static final String DISCRIMINATION = "discrimination";

  private final Codebook codebook;
  private final LinkedCounts counts;

  private CodebookRelations(Codebook codebook, LinkedCounts counts) {
    this.codebook = codebook;
    this.counts = counts;
  }

  /** Adds the unknowns and relations of a codebook. */
  static void add(Codebook codebook, LinkedCounts counts) {
    CodebookRelations relations = new CodebookRelations(codebook, counts);
    for (TableDefinition table : codebook.layout()) {
      counts.unknown(Quantity.total(table.unit()));
      TableCells.of(codebook, table).forEach(codes -> counts.unknown(Quantity.of(table, codes)));
    }
    for (Quantity quantity : counts.quantities()) {
      relations.addSums(quantity);
      quantity.inOrder().forEach((axis, code) -> relations.addOf(quantity, axis, code));
    }
  }

  /** A quantity is the sum, or at most the sum, of the same with one more condition. */
  private void addSums(Quantity whole) {
    codebook.layout().stream()
        .filter(table -> table.unit() == whole.unit())
        .flatMap(table -> table.axes().stream())
        .distinct()
        .filter(axis -> !whole.conditions().containsKey(axis))
        .forEach(axis -> addSum(whole, axis));
  }

  private void addSum(Quantity whole, Axis axis) {
    List<Category> categories = codebook.categories(axis);
    Optional<List<Integer>> parts =
        all(categories.stream().map(category -> whole.with(axis, category.code())).toList());
    if (parts.isEmpty()) {
      return;
    }
    int total = counts.unknown(whole);
    if (!dimension(axis).multi()) {
      counts.sum(total, parts.get());
      return;
    }
    parts.get().forEach(part -> counts.part(part, total));
    if (categories.stream().anyMatch(category -> category.code().equals(Category.UNKNOWN))) {
      counts.add(new Relation(parts.get(), List.of(total), false));
    }
  }

  private void addOf(Quantity quantity, Axis axis, String code) {
    if (codebook.dimension(axis.dimension()).isEmpty()) {
      return;
    }
    if (axis.broader()) {
      addWider(quantity, axis, code);
    } else if (axis.equals(BEHAVIOUR)) {
      addForm(quantity, quantity.without(axis).with(FORMS, code), code);
    } else if (axis.equals(GROUNDS) && isGround(code)) {
      counts
          .known(quantity.without(axis).with(FORMS, DISCRIMINATION))
          .ifPresent(whole -> counts.part(counts.unknown(quantity), whole));
    }
  }

  /** The main form of behaviour is one of the forms; unknown is both or neither. */
  private void addForm(Quantity main, Quantity form, String code) {
    Optional<Integer> whole = counts.known(form);
    if (whole.isPresent() && code.equals(Category.UNKNOWN)) {
      counts.sum(whole.get(), List.of(counts.unknown(main)));
    } else {
      whole.ifPresent(any -> counts.part(counts.unknown(main), any));
    }
  }

  private void addWider(Quantity wide, Axis axis, String code) {
    Axis finer = new Axis(axis.dimension(), false);
    List<Quantity> finest =
        codebook.categories(finer).stream()
            .filter(category -> category.broader().filter(code::equals).isPresent())
            .map(category -> wide.without(axis).with(finer, category.code()))
            .toList();
    all(finest).filter(parts -> !parts.isEmpty()).ifPresent(parts -> addWider(wide, axis, parts));
  }

  /** What was counted under an ended category may stand in the wider one only. */
  private void addWider(Quantity wide, Axis axis, List<Integer> parts) {
    int whole = counts.unknown(wide);
    boolean ended =
        dimension(axis).categories().stream().anyMatch(category -> category.until().isPresent());
    if (ended && Category.UNKNOWN.equals(wide.conditions().get(axis))) {
      // What ended and has no successor is not known among the finer ones only.
      return;
    }
    boolean multi = dimension(axis).multi();
    if (!multi && !ended) {
      counts.sum(whole, parts);
      return;
    }
    parts.forEach(part -> counts.part(part, whole));
    if (!multi) {
      counts.add(new Relation(List.of(whole), parts, false));
    } else if (!ended) {
      counts.add(new Relation(parts, List.of(whole), false));
    }
  }

  private Optional<List<Integer>> all(List<Quantity> quantities) {
    boolean there = quantities.stream().allMatch(part -> counts.known(part).isPresent());
    return there
        ? Optional.of(quantities.stream().map(counts::unknown).toList())
        : Optional.empty();
  }

  private Dimension dimension(Axis axis) {
    return codebook.dimension(axis.dimension()).orElseThrow();
  }

  private static boolean isGround(String code) {
    return !code.equals(Category.UNKNOWN) && !code.equals(Category.NOT_APPLICABLE);
  }
}
