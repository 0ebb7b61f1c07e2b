package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.List;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

/** The rules of one dimension: its codes, versions, wider categories and "unknown". */
final class DimensionRules {

  private final Dimension dimension;
  private final String path;
  private final int version;
  private final List<CodebookFinding> findings = new ArrayList<>();

  DimensionRules(Dimension dimension, String path, int version) {
    this.dimension = dimension;
    this.path = path;
    this.version = version;
  }

  List<CodebookFinding> check() {
    list(dimension.categories(), path + "/categories");
    list(dimension.broader(), path + "/broader");
    for (int i = 0; i < dimension.categories().size(); i++) {
      wider(dimension.categories().get(i), path + "/categories/" + i);
    }
    for (int i = 0; i < dimension.broader().size(); i++) {
      widest(dimension.broader().get(i), path + "/broader/" + i);
    }
    endsWithUnknown(dimension.categories(), path + "/categories");
    if (!dimension.broader().isEmpty()) {
      endsWithUnknown(dimension.broader(), path + "/broader");
    }
    return findings;
  }

  private void list(List<Category> categories, String where) {
    findings.addAll(CodebookRules.duplicates(categories, Category::code, where, "code"));
    for (int i = 0; i < categories.size(); i++) {
      versions(categories.get(i), where + "/" + i);
      equivalents(categories.get(i), where + "/" + i + "/equivalents");
    }
  }

  private void versions(Category category, String where) {
    int since = Integer.parseInt(category.since());
    if (since > version) {
      refuse(Reason.BAD_VERSION, where + "/since", category.since());
    }
    category
        .until()
        .map(Integer::valueOf)
        .filter(until -> until < since || until >= version)
        .ifPresent(until -> refuse(Reason.BAD_VERSION, where + "/until", "" + until));
  }

  private void equivalents(Category category, String where) {
    category
        .equivalents()
        .forEach(
            (scheme, code) -> {
              if (!PublicFigures.knows(scheme, code)) {
                refuse(Reason.UNKNOWN_EQUIVALENT, where, scheme);
              }
            });
  }

  private void wider(Category category, String where) {
    if (category.broader().isEmpty()) {
      if (category.until().isEmpty() && !dimension.broader().isEmpty()) {
        refuse(Reason.MISSING_BROADER, where, category.code());
      }
    } else {
      steps(new BroaderSteps(dimension).from(category), category, where);
      endedWider(category, where);
    }
  }

  /** What goes on cannot count in a wider category that ended. */
  private void endedWider(Category category, String where) {
    boolean ended =
        dimension.broader().stream()
            .filter(wide -> category.broader().filter(wide.code()::equals).isPresent())
            .anyMatch(wide -> wide.until().isPresent());
    if (ended && category.until().isEmpty()) {
      refuse(Reason.MISSING_BROADER, where + "/broader", category.code());
    }
  }

  private void widest(Category category, String where) {
    if (category.broader().isPresent()) {
      steps(new BroaderSteps(dimension).fromWider(category), category, where);
    }
  }

  private void steps(BroaderSteps.Walk walk, Category category, String where) {
    String named = category.broader().orElseThrow();
    switch (walk.end()) {
      case TOP -> {}
      case UNKNOWN_CODE -> refuse(Reason.UNKNOWN_REFERENCE, where + "/broader", named);
      case CYCLE -> refuse(Reason.CYCLE, where + "/broader", named);
    }
  }

  /** Only then every table of a unit has the same total (FIGURES.md, "Population and units"). */
  private void endsWithUnknown(List<Category> categories, String where) {
    boolean needed = !dimension.multi() && dimension.unit() != Unit.EXCLUDED;
    List<String> current =
        categories.stream()
            .filter(category -> category.until().isEmpty())
            .map(Category::code)
            .toList();
    if (needed && (current.isEmpty() || !current.getLast().equals(Category.UNKNOWN))) {
      refuse(Reason.MISSING_UNKNOWN, where, dimension.code());
    }
  }

  private void refuse(Reason reason, String where, String about) {
    findings.add(new CodebookFinding(reason, where, about));
  }
}
