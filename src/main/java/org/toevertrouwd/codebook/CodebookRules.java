package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

/** The rules that a decoded codebook keeps. Paths are those of the file it was read from. */
final class CodebookRules {

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
    findings.addAll(LayoutRules.check(codebook));
    return findings;
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
