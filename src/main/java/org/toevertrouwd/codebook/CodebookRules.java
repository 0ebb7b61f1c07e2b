package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

/** The rules that a decoded codebook keeps. Paths are those of the file it was read from. */
final class CodebookRules {

  private static final String FORMS = "behaviour-forms";

  private CodebookRules() {}

  static List<CodebookFinding> check(Codebook codebook) {
    List<CodebookFinding> findings = new ArrayList<>();
    findings.addAll(duplicates(codebook.dimensions(), Dimension::code, "/dimensions", "code"));
    findings.addAll(duplicates(codebook.layout(), TableDefinition::id, "/layout", "id"));
    int version = Integer.parseInt(codebook.version());
    for (int i = 0; i < codebook.dimensions().size(); i++) {
      findings.addAll(
          new DimensionRules(codebook.dimensions().get(i), "/dimensions/" + i, version).check());
    }
    findings.addAll(forms(codebook));
    findings.addAll(LayoutRules.check(codebook));
    return findings;
  }

  /**
   * The main form of behaviour is among all forms, so it must have a place there; else a known form
   * would count as not known.
   */
  private static List<CodebookFinding> forms(Codebook codebook) {
    Optional<Dimension> main = codebook.dimension("behaviour");
    if (main.isEmpty() || codebook.dimension(FORMS).isEmpty()) {
      return List.of();
    }
    String where = "/dimensions/" + codebook.dimensions().indexOf(main.get());
    return codebook.categories(new Axis("behaviour", false)).stream()
        .map(Category::code)
        .filter(code -> !code.equals(Category.UNKNOWN) && !hasForm(codebook, code))
        .map(code -> new CodebookFinding(Reason.UNKNOWN_REFERENCE, where, code))
        .toList();
  }

  private static boolean hasForm(Codebook codebook, String code) {
    return new CodebookMapping(codebook, codebook)
        .category(FORMS, code)
        .filter(found -> !found.broader())
        .filter(found -> !found.code().equals(Category.UNKNOWN))
        .isPresent();
  }

  /** A finding for each item whose code an earlier one of the list already has. */
  static <T> List<CodebookFinding> duplicates(
      List<T> items, Function<T, String> code, String path, String field) {
    List<CodebookFinding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String one = code.apply(items.get(i));
      if (!seen.add(one)) {
        String where = path + "/" + i + (field.isEmpty() ? "" : "/" + field);
        findings.add(new CodebookFinding(Reason.DUPLICATE_CODE, where, one));
      }
    }
    return findings;
  }
}
