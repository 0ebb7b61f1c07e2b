package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

/** The rules of the list of tables (FIGURES.md, "Layout"). */
final class LayoutRules {

  private final Codebook codebook;
  private final List<CodebookFinding> findings = new ArrayList<>();

  private LayoutRules(Codebook codebook) {
    this.codebook = codebook;
  }

  static List<CodebookFinding> check(Codebook codebook) {
    LayoutRules rules = new LayoutRules(codebook);
    for (int i = 0; i < codebook.layout().size(); i++) {
      rules.axes(codebook.layout().get(i), "/layout/" + i);
      rules.links(codebook.layout().get(i), "/layout/" + i + "/linkedTo");
    }
    for (int i = 0; i < codebook.dimensions().size(); i++) {
      rules.oneTable(codebook.dimensions().get(i), "/dimensions/" + i);
    }
    rules.cells();
    return rules.findings;
  }

  private void axes(TableDefinition table, String where) {
    List<Axis> axes = table.axes();
    long different = axes.stream().map(Axis::dimension).distinct().count();
    if (axes.isEmpty() || axes.size() > 2 || different < axes.size()) {
      refuse(Reason.BAD_AXES, where + "/axes", table.id());
    }
    for (int i = 0; i < axes.size(); i++) {
      axis(table, axes.get(i), where + "/axes/" + i);
    }
  }

  private void axis(TableDefinition table, Axis axis, String where) {
    Optional<Dimension> dimension = codebook.dimension(axis.dimension());
    if (dimension.isEmpty()) {
      refuse(Reason.UNKNOWN_REFERENCE, where + "/dimension", axis.dimension());
    } else if (!fits(table, dimension.orElseThrow()) || categories(axis).findAny().isEmpty()) {
      refuse(Reason.BAD_AXES, where, axis.dimension());
    }
  }

  /** A dimension without a sum cannot be a side of a two-way table. */
  private static boolean fits(TableDefinition table, Dimension dimension) {
    return dimension.unit() == table.unit() && !(dimension.multi() && table.axes().size() > 1);
  }

  private void links(TableDefinition table, String where) {
    findings.addAll(CodebookRules.duplicates(table.linkedTo(), link -> link, where, ""));
    for (int i = 0; i < table.linkedTo().size(); i++) {
      String link = table.linkedTo().get(i);
      boolean known =
          codebook.layout().stream()
              .filter(other -> other.axes().size() == 1 && !other.id().equals(table.id()))
              .anyMatch(other -> other.id().equals(link));
      if (!known) {
        refuse(Reason.UNKNOWN_REFERENCE, where + "/" + i, link);
      }
    }
  }

  private void oneTable(Dimension dimension, String where) {
    Axis axis = new Axis(dimension.code(), false);
    long tables =
        codebook.layout().stream().filter(table -> table.axes().equals(List.of(axis))).count();
    if (tables != 1) {
      refuse(Reason.NOT_ONE_TABLE, where, dimension.code());
    }
  }

  private void cells() {
    long cells = 0;
    for (TableDefinition table : codebook.layout()) {
      cells +=
          table.axes().stream()
              .mapToLong(axis -> categories(axis).count())
              .reduce(1, Math::multiplyExact);
    }
    if (cells > Codebook.MAX_CELLS) {
      refuse(Reason.TOO_MANY_CELLS, "/layout", "" + cells);
    }
  }

  private Stream<Category> categories(Axis axis) {
    return codebook.dimension(axis.dimension()).stream()
        .flatMap(dimension -> codebook.categories(axis).stream());
  }

  private void refuse(Reason reason, String where, String about) {
    findings.add(new CodebookFinding(reason, where, about));
  }
}
