package org.toevertrouwd.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.audit.CellKey;
import org.toevertrouwd.audit.KnowingEmployer;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.OrganisationReport;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.EmployersKnow;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;

/**
 * Makes the package of figures with the verdict of the auditor, who gets the file as it would leave
 * and nothing of what made it.
 */
final class Packing {

  private final YearFigures figures;
  private final List<byte[]> ledger;
  private final List<KnowingEmployer> employers;

  /**
   * For a year.
   *
   * @param counted the whole year
   * @param rest the year without the organisations that were told of their part
   */
  Packing(
      YearFigures figures,
      List<Release> left,
      List<OrganisationReport> reports,
      CountedYear counted,
      CountedYear rest) {
    this.figures = figures;
    this.ledger = new ArrayList<>(left.stream().map(Release::content).toList());
    reports.forEach(report -> ledger.add(report.content()));
    this.employers = employers(counted, rest);
  }

  /**
   * The package.
   *
   * @throws UndoneException if the auditor is not convinced
   */
  byte[] proven(Figures leaving, int threshold, Audience audience) {
    ReleaseTerms terms =
        new ReleaseTerms(threshold, audience, ReleaseMode.OPEN, ProgramVersion.generator());
    byte[] untested = packed(leaving, terms, AuditStatement.notTested());
    Audit audit = new Auditor(List.of(figures.codebook())).audit(untested, ledger, employers);
    Optional<AuditStatement> statement = audit.statement();
    UndoneException.unless(statement.isPresent(), Reason.NOT_PROVEN_SAFE);
    return packed(leaving, terms, statement.orElseThrow());
  }

  /** Who was told nothing knows that its own dossiers are in the rest. */
  private static List<KnowingEmployer> employers(CountedYear counted, CountedYear rest) {
    List<List<EmployersKnow.Own>> notTold = EmployersKnow.of(rest);
    return EmployersKnow.of(counted).stream()
        .map(own -> employer(own, notTold.contains(own)))
        .toList();
  }

  private static KnowingEmployer employer(List<EmployersKnow.Own> own, boolean inRest) {
    Map<CellKey, Integer> least = new HashMap<>();
    for (EmployersKnow.Own cell : own) {
      CellKey key = new CellKey(cell.table(), cell.codes());
      least.put(key, cell.least());
      if (inRest) {
        least.put(key.rest(), cell.least());
      }
    }
    return new KnowingEmployer(least);
  }

  private byte[] packed(Figures leaving, ReleaseTerms terms, AuditStatement statement) {
    try (SigningKey key =
        figures.store().read(transaction -> new SigningKeyRepository(transaction).load())) {
      return new PackageWriter(figures.codebook()).write(leaving, terms, key, statement);
    }
  }
}
