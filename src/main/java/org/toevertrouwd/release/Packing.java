package org.toevertrouwd.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toevertrouwd.audit.Audit;
import org.toevertrouwd.audit.Auditor;
import org.toevertrouwd.audit.KnowingEmployer;
import org.toevertrouwd.audit.TrueCounts;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.AuditStatement;
import org.toevertrouwd.exchange.PackageWriter;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseMode;
import org.toevertrouwd.exchange.ReleaseTerms;
import org.toevertrouwd.exchange.SigningKey;
import org.toevertrouwd.exchange.SigningKeyRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Told;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;

/**
 * Makes the package of figures with the verdict of the auditor, who gets the file as it would leave
 * and nothing of what made it.
 */
final class Packing {

  private final YearFigures figures;
  private final List<byte[]> ledger;
  private final List<KnowingEmployer> employers;
  private final TrueCounts truth;

  /**
   * For a year.
   *
   * @param counted the whole year
   * @param told what organisations were told
   * @param own the year of the organisation that the package is for; none for others
   */
  Packing(
      YearFigures figures,
      Ledger before,
      CountedYear counted,
      Told told,
      Optional<CountedYear> own) {
    this.figures = figures;
    this.ledger = new ArrayList<>(before.left().stream().map(Release::content).toList());
    before.reports().forEach(report -> ledger.add(report.content()));
    this.employers = KnownAtHome.employers(counted, told.rest());
    this.truth =
        KnownAtHome.truth(
            counted,
            Stream.concat(own.stream(), told.reports().stream().map(Told.Report::own)).toList());
  }

  /**
   * The package.
   *
   * @throws UndoneException if the auditor is not convinced
   */
  byte[] proven(Figures leaving, int threshold, Audience audience) {
    ReleaseTerms terms = terms(threshold, audience);
    Optional<AuditStatement> statement = audited(leaving, terms).statement();
    UndoneException.unless(statement.isPresent(), Reason.NOT_PROVEN_SAFE);
    return packed(leaving, terms, statement.orElseThrow());
  }

  /** What the auditor finds in the package as it would leave; nothing leaves. */
  Audit audited(Figures leaving, int threshold, Audience audience) {
    return audited(leaving, terms(threshold, audience));
  }

  private Audit audited(Figures leaving, ReleaseTerms terms) {
    byte[] untested = packed(leaving, terms, AuditStatement.notTested());
    return new Auditor(figures.codebooks().all())
        .audit(untested, ledger, employers, Optional.of(truth));
  }

  private static ReleaseTerms terms(int threshold, Audience audience) {
    return new ReleaseTerms(threshold, audience, ReleaseMode.OPEN, ProgramVersion.generator());
  }

  private byte[] packed(Figures leaving, ReleaseTerms terms, AuditStatement statement) {
    try (SigningKey key =
        figures.store().read(transaction -> new SigningKeyRepository(transaction).load())) {
      return new PackageWriter(figures.codebook()).write(leaving, terms, key, statement);
    }
  }
}
