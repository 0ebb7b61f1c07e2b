package org.toevertrouwd.audit;

import java.util.List;
import java.util.OptionalLong;
import org.toevertrouwd.audit.AuditFinding.Kind;
import org.toevertrouwd.exchange.FiguresPackage;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;

/**
 * Judges at home whether what is shown comes from enough contributors, by what every organisation
 * knows. A dossier without an organisation is its own contributor. Source: FIGURES.md, "Open
 * release: rules".
 *
 * <p>Of a total only what follows from counts can be judged here: the people outside the largest
 * organisation are at most what it counts outside it.
 */
final class Contributions {

  private static final int FEWEST = 3;
  private static final long LARGEST_SHARE = 85;

  private final int threshold;
  private final List<KnowingEmployer> employers;
  private final List<AuditFinding> findings;

  private Contributions(
      int threshold, List<KnowingEmployer> employers, List<AuditFinding> findings) {
    this.threshold = threshold;
    this.employers = employers;
    this.findings = findings;
  }

  static void check(
      FiguresPackage content, List<KnowingEmployer> employers, List<AuditFinding> findings) {
    Contributions rule = new Contributions(content.terms().threshold(), employers, findings);
    content.figures().tables().forEach(rule::check);
  }

  private void check(FigureTable table) {
    boolean mixed = table.definition().contributorRule() && table.definition().axes().size() == 1;
    for (FigureCell cell : table.cells()) {
      CellKey key = new CellKey(table.definition().id(), cell.codes());
      boolean whole = cell.codes().stream().allMatch(FigureCell.TOTAL::equals);
      cell.value()
          .ifPresent(
              value -> {
                if (whole ? !enoughOutside(key, value) : mixed && !mixed(key, value)) {
                  add(key, value);
                }
              });
    }
  }

  private boolean enoughOutside(CellKey key, int value) {
    return value - largest(key) >= threshold;
  }

  private boolean mixed(CellKey key, int value) {
    int organisations = 0;
    int own = 0;
    for (KnowingEmployer employer : employers) {
      int least = least(employer, key);
      organisations += least > 0 ? 1 : 0;
      own += least;
    }
    return organisations + value - own >= FEWEST && 100L * largest(key) <= LARGEST_SHARE * value;
  }

  private int largest(CellKey key) {
    return employers.stream().mapToInt(employer -> least(employer, key)).max().orElse(0);
  }

  private static int least(KnowingEmployer employer, CellKey key) {
    return employer.least().getOrDefault(key, 0);
  }

  private void add(CellKey key, int value) {
    Interval shown = new Interval(value, OptionalLong.of(value));
    findings.add(
        new AuditFinding(
            Kind.TOO_FEW_CONTRIBUTORS, PlayedReader.EMPLOYER, key.table(), key.codes(), shown));
  }
}
