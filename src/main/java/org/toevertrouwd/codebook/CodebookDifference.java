package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes when one version of a codebook takes the place of another. */
public final class CodebookDifference {

  private final Codebook before;
  private final Codebook after;
  private final List<CodebookChange> changes = new ArrayList<>();

  private CodebookDifference(Codebook before, Codebook after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Every change, in the order of the later version; of each question first the question itself,
   * then its answers.
   *
   * @param after may take the place of {@code before}: {@link CodebookUpgrade} found nothing
   */
  public static List<CodebookChange> between(Codebook before, Codebook after) {
    CodebookDifference difference = new CodebookDifference(before, after);
    after.dimensions().forEach(difference::dimension);
    difference.tables();
    return List.copyOf(difference.changes);
  }

  private void dimension(Dimension now) {
    Optional<Dimension> then = before.dimension(now.code());
    if (then.isEmpty()) {
      changes.add(new CodebookChange.NewQuestion(now));
      return;
    }
    Dimension old = then.get();
    if (!old.label().equals(now.label()) || !old.definition().equals(now.definition())) {
      changes.add(new CodebookChange.RewordedQuestion(old, now));
    }
    categories(now, old.categories(), now.categories(), false);
    categories(now, old.broader(), now.broader(), true);
  }

  private void categories(Dimension now, List<Category> old, List<Category> all, boolean wider) {
    for (Category category : all) {
      Optional<Category> then = find(old, category.code());
      if (then.isEmpty()) {
        if (category.until().isEmpty()) {
          changes.add(new CodebookChange.NewCategory(now, category, wider));
        }
      } else if (then.get().until().isEmpty() && category.until().isPresent()) {
        Optional<Category> into = wider ? Optional.empty() : into(now, category);
        changes.add(new CodebookChange.Ended(now, category, wider, into));
      } else if (reworded(then.get(), category)) {
        changes.add(new CodebookChange.RewordedCategory(now, then.get(), category));
      }
    }
  }

  private Optional<Category> into(Dimension now, Category ended) {
    return new CodebookMapping(after, after)
        .category(now.code(), ended.code())
        .flatMap(place -> find(place.broader() ? now.broader() : now.categories(), place.code()));
  }

  private static boolean reworded(Category then, Category now) {
    return !then.label().equals(now.label()) || !then.definition().equals(now.definition());
  }

  private void tables() {
    List<String> then = before.layout().stream().map(TableDefinition::id).toList();
    List<String> now = after.layout().stream().map(TableDefinition::id).toList();
    after.layout().stream()
        .filter(table -> !then.contains(table.id()))
        .forEach(table -> changes.add(new CodebookChange.NewTable(table)));
    before.layout().stream()
        .filter(table -> !now.contains(table.id()))
        .forEach(table -> changes.add(new CodebookChange.TableGone(table)));
  }

  private static Optional<Category> find(List<Category> categories, String code) {
    return categories.stream().filter(category -> category.code().equals(code)).findFirst();
  }
}
