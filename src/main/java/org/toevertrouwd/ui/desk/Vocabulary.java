package org.toevertrouwd.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Dimension;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.figures.LeavingTables;
import org.toevertrouwd.ui.kit.Choice;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** The codebook in the words of one language. */
public final class Vocabulary {

  private final Codebook codebook;
  private final Language language;
  private final Wording wording;

  /** The words of a codebook. */
  public Vocabulary(Codebook codebook, Language language) {
    this.codebook = codebook;
    this.language = language;
    this.wording = Wording.of(Vocabulary.class, language);
  }

  /** The name of a dimension. */
  public String dimension(String code) {
    return codebook.dimension(code).map(found -> found.label().in(language.code())).orElse(code);
  }

  /** What a dimension means, in a sentence. */
  public String definition(String code) {
    return codebook.dimension(code).map(found -> found.definition().in(language.code())).orElse("");
  }

  /** The name of a category, also of one that is no longer offered. */
  public String category(String dimension, String code) {
    return codebook
        .dimension(dimension)
        .flatMap(found -> found.category(code))
        .map(this::name)
        .orElse(code);
  }

  /** An answer that ended says so wherever it still stands. */
  private String name(Category category) {
    String label = category.label().in(language.code());
    return category.until().isPresent() ? wording.text("ended", label) : label;
  }

  /** Finds the answers to a question that are not offered any more, as a choice. */
  public Function<String, Optional<Choice>> ended(String dimension) {
    return code ->
        codebook
            .dimension(dimension)
            .flatMap(found -> found.category(code))
            .filter(category -> category.until().isPresent())
            .map(
                category ->
                    new Choice(code, name(category), category.definition().in(language.code())));
  }

  /** The categories that can be chosen today, in the order of the codebook. */
  public List<Category> offered(String dimension) {
    return codebook.dimension(dimension).map(Dimension::categories).orElse(List.of()).stream()
        .filter(category -> category.until().isEmpty())
        .toList();
  }

  /** The name of a table: what it counts by. */
  public String table(TableDefinition table) {
    return table.axes().stream()
        .map(Axis::dimension)
        .map(this::dimension)
        .collect(Collectors.joining(" × "));
  }

  /** The tables in which a dimension counts and that may leave the kluis. */
  List<String> tablesLeaving(String dimension) {
    return tables(dimension, new LeavingTables(codebook)::mayLeave);
  }

  /** The tables in which a dimension counts and that stay home, whatever they count. */
  List<String> tablesAtHome(String dimension) {
    LeavingTables leaving = new LeavingTables(codebook);
    return tables(dimension, table -> !leaving.mayLeave(table));
  }

  private List<String> tables(String dimension, Predicate<TableDefinition> which) {
    return codebook.layout().stream()
        .filter(which)
        .filter(table -> table.axes().stream().anyMatch(axis -> axis.dimension().equals(dimension)))
        .map(this::table)
        .distinct()
        .toList();
  }
}
