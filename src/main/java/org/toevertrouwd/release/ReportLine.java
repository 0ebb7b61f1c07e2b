package org.toevertrouwd.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.exchange.OrganisationReport;
import org.toevertrouwd.exchange.OrganisationReportRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.ReportFigures;
import org.toevertrouwd.figures.Told;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.store.Transaction;

/** The straight line of one report to an organisation, as {@link Line} is that of a release. */
final class ReportLine {

  private final YearFigures figures;
  private final OrganisationFigures reports;
  private final int year;
  private final OrganisationId organisation;

  ReportLine(
      YearFigures figures, OrganisationFigures reports, int year, OrganisationId organisation) {
    this.figures = figures;
    this.reports = reports;
    this.year = year;
    this.organisation = organisation;
  }

  /** Everything about a report but that it leaves. */
  private record Prepared(
      CountedYear counted, Told told, List<UUID> ledger, byte[] seed, byte[] content) {

    /** Whether it was made of these. */
    boolean of(CountedYear now, Told toldNow, Ledger left) {
      return now.equals(counted) && toldNow.equals(told) && left.ids().equals(ledger);
    }
  }

  byte[] run(Figures shown, Consumer<byte[]> out) {
    Prepared prepared = prepare(shown);
    return figures.store().write(transaction -> leave(transaction, prepared, out));
  }

  private Prepared prepare(Figures shown) {
    figures.store().read(transaction -> Line.requireOneMode(transaction, year));
    Seed seed = reports.seed(year, organisation);
    Ledger ledger = figures.ledgerOf(year);
    CountedYear counted = figures.counted(year);
    requireAllowed(ledger, counted, figures.told(ledger));
    requireShown(shown, reports.protect(ledger, organisation, seed, counted));
    YearFigures.Raw raw = figures.raw(year);
    Told told = ledger.told(figures, raw, Optional.of(organisation));
    byte[] content = proven(new Packing(figures, ledger, counted, told, own(ledger, raw)), shown);
    return new Prepared(counted, told, ledger.ids(), seed.bytes(), content);
  }

  private Optional<CountedYear> own(Ledger ledger, YearFigures.Raw raw) {
    return Optional.of(ledger.own(raw, organisation));
  }

  private byte[] proven(Packing packing, Figures shown) {
    byte[] content = packing.proven(shown, ReportFigures.THRESHOLD, Audience.ORGANISATION);
    UndoneException.unless(
        figures.content(content).figures().equals(shown), Reason.CHANGED_SINCE_SHOWN);
    return content;
  }

  private void requireShown(Figures shown, Optional<Figures> leaving) {
    UndoneException.unless(reports.largeEnough(organisation), Reason.NOT_PROVEN_SAFE);
    UndoneException.unless(leaving.isPresent(), Reason.NOT_PROVEN_SAFE);
    UndoneException.unless(leaving.equals(Optional.of(shown)), Reason.CHANGED_SINCE_SHOWN);
  }

  private byte[] leave(Transaction transaction, Prepared prepared, Consumer<byte[]> out) {
    Line.requireOneMode(transaction, year);
    YearFigures.Raw raw = figures.raw(transaction, year);
    CountedYear now = raw.counted();
    Ledger ledger = Ledger.of(transaction, year);
    Told told = ledger.told(figures, raw, Optional.of(organisation));
    requireAllowed(ledger, now, told);
    UndoneException.unless(prepared.of(now, told, ledger), Reason.CHANGED_SINCE_SHOWN);
    Line.settle(transaction, raw.dossiers(), raw.years(), year);
    new OrganisationReportRepository(transaction).freeze(report(prepared));
    out.accept(prepared.content());
    return prepared.content();
  }

  private void requireAllowed(Ledger ledger, CountedYear counted, Told told) {
    UndoneException.unless(ledger.to(organisation).isEmpty(), Reason.ALREADY_RELEASED);
    ledger.requireUnchanged(figures, counted, told);
  }

  private OrganisationReport report(Prepared prepared) {
    return new OrganisationReport(
        UUID.randomUUID(),
        organisation.value(),
        year,
        prepared.seed(),
        figures.now(),
        prepared.content());
  }
}
