package org.toevertrouwd.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.Axis;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebook.Texts;

/**
 * {@code codelists.csv}: the codes of every side of a table with their labels, so that a package
 * can be read without the program.
 */
final class Codelists {

  static final List<String> COLUMNS =
      List.of("CODELIST", "CODE", "LABEL_NL", "LABEL_FR", "LABEL_EN", "BROADER");

  private static final String BROADER_LIST = ".broader";

  private Codelists() {}

  static byte[] bytes(Codebook codebook) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    codebook.layout().stream()
        .flatMap(table -> table.axes().stream())
        .distinct()
        .flatMap(axis -> rows(codebook, axis))
        .forEach(rows::add);
    return Csv.bytes(rows);
  }

  /** The name of the list that a side of a table takes its codes from. */
  static String name(Axis axis) {
    return axis.broader() ? axis.dimension() + BROADER_LIST : axis.dimension();
  }

  private static Stream<List<String>> rows(Codebook codebook, Axis axis) {
    return codebook.categories(axis).stream().map(category -> row(axis, category));
  }

  private static List<String> row(Axis axis, Category category) {
    Texts label = category.label();
    return List.of(
        name(axis),
        category.code(),
        label.nl(),
        label.fr(),
        label.en(),
        category.broader().orElse(""));
  }
}
