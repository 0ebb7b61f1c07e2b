package org.toevertrouwd.exchange;

import static org.toevertrouwd.store.schema.Tables.ORGANISATION_REPORT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.OrganisationReportRecord;

/** The ledger of what left for single organisations. One report a year and organisation. */
public final class OrganisationReportRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public OrganisationReportRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** The report of a year to an organisation. */
  public Optional<OrganisationReport> find(int year, UUID organisation) {
    return ofYear(year).stream()
        .filter(report -> report.organisation().equals(organisation))
        .findFirst();
  }

  /** Every report of a year, in an order that is always the same. */
  public List<OrganisationReport> ofYear(int year) {
    return sql.selectFrom(ORGANISATION_REPORT)
        .where(ORGANISATION_REPORT.YEAR.eq(year))
        .orderBy(ORGANISATION_REPORT.RELEASED_AT, ORGANISATION_REPORT.ID)
        .fetch(OrganisationReportRepository::report);
  }

  /** Every report to an organisation, newest year first. */
  public List<OrganisationReport> to(UUID organisation) {
    return sql.selectFrom(ORGANISATION_REPORT)
        .where(ORGANISATION_REPORT.ORGANISATION.eq(organisation))
        .orderBy(ORGANISATION_REPORT.YEAR.desc())
        .fetch(OrganisationReportRepository::report);
  }

  /**
   * Freezes a report. A second one for the year and organisation is refused by the table itself.
   */
  public void freeze(OrganisationReport report) {
    sql.insertInto(ORGANISATION_REPORT)
        .set(ORGANISATION_REPORT.ID, report.id())
        .set(ORGANISATION_REPORT.ORGANISATION, report.organisation())
        .set(ORGANISATION_REPORT.YEAR, report.year())
        .set(ORGANISATION_REPORT.PACKAGE_SHA256, report.sha256())
        .set(ORGANISATION_REPORT.SEED, report.seed())
        .set(ORGANISATION_REPORT.RELEASED_AT, report.releasedAt())
        .set(ORGANISATION_REPORT.CONTENT, report.content())
        .execute();
  }

  private static OrganisationReport report(OrganisationReportRecord row) {
    return new OrganisationReport(
        row.getId(),
        row.getOrganisation(),
        row.getYear(),
        row.getSeed(),
        row.getReleasedAt(),
        row.getContent());
  }
}
