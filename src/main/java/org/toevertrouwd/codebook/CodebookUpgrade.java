package org.toevertrouwd.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.toevertrouwd.codebook.CodebookFinding.Reason;

/**
 * Whether a codebook may take the place of an earlier one. "A code once used never changes meaning"
 * (FIGURES.md, "Codebook"): codes end, they do not vanish, move or come back.
 */
public final class CodebookUpgrade {

  private final Codebook after;
  private final int version;
  private final List<CodebookFinding> findings = new ArrayList<>();

  private CodebookUpgrade(Codebook after, int version) {
    this.after = after;
    this.version = version;
  }

  /** What keeps {@code after} from replacing {@code before}; empty when it may. */
  public static List<CodebookFinding> check(Codebook before, Codebook after) {
    CodebookUpgrade upgrade = new CodebookUpgrade(after, Integer.parseInt(before.version()));
    upgrade.later(before);
    before.dimensions().forEach(upgrade::dimension);
    return List.copyOf(upgrade.findings);
  }

  /**
   * What is in use but not in the codebook.
   *
   * @param used codes by dimension, as they stand in dossiers
   */
  public static List<CodebookFinding> checkInUse(
      Codebook codebook, Map<String, ? extends Collection<String>> used) {
    CodebookUpgrade upgrade = new CodebookUpgrade(codebook, 0);
    used.forEach((dimension, codes) -> codes.forEach(code -> upgrade.code(dimension, code)));
    return List.copyOf(upgrade.findings);
  }

  private void later(Codebook before) {
    boolean same = before.id().equals(after.id());
    if (!same || Integer.parseInt(after.version()) <= Integer.parseInt(before.version())) {
      refuse(Reason.NOT_LATER, same ? "/version" : "/id", before.version());
    }
  }

  private void code(String dimension, String code) {
    boolean there = after.dimension(dimension).flatMap(found -> found.category(code)).isPresent();
    if (!there) {
      refuse(Reason.VANISHED, "/dimensions", dimension + "/" + code);
    }
  }

  private void dimension(Dimension before) {
    int place = after.dimensions().stream().map(Dimension::code).toList().indexOf(before.code());
    if (place < 0) {
      refuse(Reason.VANISHED, "/dimensions", before.code());
      return;
    }
    Dimension now = after.dimensions().get(place);
    String where = "/dimensions/" + place;
    if (now.unit() != before.unit() || now.multi() != before.multi()) {
      refuse(Reason.CHANGED_MEANING, where, before.code());
    }
    Set<String> wider =
        now.broader().stream()
            .filter(category -> category.until().isEmpty())
            .map(Category::code)
            .collect(Collectors.toSet());
    categories(before.categories(), now.categories(), wider, where + "/categories");
    categories(before.broader(), now.broader(), wider, where + "/broader");
  }

  private void categories(
      List<Category> before, List<Category> now, Set<String> wider, String where) {
    List<String> codes = now.stream().map(Category::code).toList();
    boolean vanished = false;
    for (Category category : before) {
      int place = codes.indexOf(category.code());
      if (place < 0) {
        vanished = true;
        refuse(Reason.VANISHED, where, category.code());
      } else if (meansOtherwise(category, now.get(place), wider)) {
        refuse(Reason.CHANGED_MEANING, where + "/" + place, category.code());
      }
    }
    if (!vanished) {
      newcomers(before, now, where);
    }
  }

  /** What is new begins now: it did not exist in the version before. */
  private void newcomers(List<Category> before, List<Category> now, String where) {
    List<String> known = before.stream().map(Category::code).toList();
    for (int place = 0; place < now.size(); place++) {
      Category category = now.get(place);
      if (!known.contains(category.code()) && Integer.parseInt(category.since()) <= version) {
        refuse(Reason.BAD_VERSION, where + "/" + place + "/since", category.since());
      }
    }
  }

  /**
   * A code that begins anew, or comes back after its end, may not be the old one; nor one that goes
   * on and counts in another wider category, as long as its own goes on too.
   */
  private static boolean meansOtherwise(Category before, Category now, Set<String> wider) {
    boolean ended = before.until().isPresent();
    boolean moved =
        now.until().isEmpty()
            && before.broader().filter(wider::contains).isPresent()
            && !before.broader().equals(now.broader());
    return moved
        || !before.since().equals(now.since())
        || (ended && !before.until().equals(now.until()));
  }

  private void refuse(Reason reason, String where, String about) {
    findings.add(new CodebookFinding(reason, where, about));
  }
}
