package org.toevertrouwd.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.exchange.OrganisationReport;
import org.toevertrouwd.exchange.OrganisationReportRepository;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.exchange.ReleaseRepository;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.Told;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.store.Transaction;

/**
 * What left of a year, to whomever.
 *
 * @param year the year
 * @param left releases of the whole practice
 * @param reports reports to single organisations
 */
record Ledger(int year, List<Release> left, List<OrganisationReport> reports) {

  Ledger {
    left = List.copyOf(left);
    reports = List.copyOf(reports);
  }

  static Ledger of(Transaction transaction, int year) {
    return new Ledger(
        year,
        YearFigures.ledgerOf(new ReleaseRepository(transaction), year),
        new OrganisationReportRepository(transaction).ofYear(year));
  }

  /** Identities of all, to see whether something left meanwhile. */
  List<UUID> ids() {
    List<UUID> ids = new ArrayList<>(left.stream().map(Release::id).toList());
    reports.forEach(report -> ids.add(report.id()));
    return ids;
  }

  /** The report to an organisation. */
  Optional<OrganisationReport> to(OrganisationId organisation) {
    return reports.stream()
        .filter(report -> report.organisation().equals(organisation.value()))
        .findFirst();
  }

  /** What organisations were told, and what stands behind it by these dossiers. */
  Told told(YearFigures figures, YearFigures.Raw raw) {
    return told(figures, raw, Optional.empty());
  }

  /**
   * The same.
   *
   * @param another an organisation that is not in the rest either
   */
  Told told(YearFigures figures, YearFigures.Raw raw, Optional<OrganisationId> another) {
    Set<UUID> told = new HashSet<>();
    another.ifPresent(organisation -> told.add(organisation.value()));
    List<Told.Report> parts = new ArrayList<>();
    for (OrganisationReport report : reports) {
      told.add(report.organisation());
      OrganisationId organisation = new OrganisationId(report.organisation());
      parts.add(
          new Told.Report(own(raw, organisation), figures.content(report.content()).figures()));
    }
    return new Told(parts, rest(raw, told));
  }

  private static CountedYear rest(YearFigures.Raw raw, Set<UUID> told) {
    List<CountableDossier> others =
        raw.dossiers().stream()
            .filter(one -> one.contributor().filter(id -> told.contains(id.value())).isEmpty())
            .toList();
    return raw.of(others).counted();
  }

  /** The year of one organisation; within it every dossier is its own contributor. */
  CountedYear own(YearFigures.Raw raw, OrganisationId organisation) {
    List<CountableDossier> own =
        raw.dossiers().stream()
            .filter(one -> one.contributor().equals(Optional.of(organisation)))
            .map(Ledger::alone)
            .toList();
    return raw.of(own).counted();
  }

  private static CountableDossier alone(CountableDossier one) {
    return new CountableDossier(
        one.id(),
        one.kind(),
        one.reporter(),
        Optional.empty(),
        one.standing(),
        one.answers(),
        one.begin(),
        one.firstClosing(),
        one.contacts(),
        one.referrals());
  }

  /** Refuses if something that left shows what is no longer so. */
  void requireUnchanged(YearFigures figures, CountedYear counted, Told told) {
    boolean same =
        figures.figures(left).stream().allMatch(one -> one.shownBy(counted.raw()))
            && told.reports().stream().allMatch(one -> one.left().shownBy(one.own().raw()));
    UndoneException.unless(same, Reason.CHANGED_SINCE_RELEASE);
  }
}
