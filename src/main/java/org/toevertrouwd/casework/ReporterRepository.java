package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.REPORTER;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.toevertrouwd.store.schema.tables.records.ReporterRecord;

/** The people who came. They are written with their dossiers, and go with the last of them. */
final class ReporterRepository {

  private final DSLContext sql;

  ReporterRepository(DSLContext sql) {
    this.sql = sql;
  }

  static Reporter read(ReporterRecord row) {
    return new Reporter(
        new ReporterId(row.getId()), row.getAlias(), row.getContactDetails(), row.getSafeWays());
  }

  void put(Reporter reporter) {
    ReporterRecord row =
        new ReporterRecord(
            reporter.id().value(),
            reporter.alias(),
            reporter.contactDetails(),
            reporter.safeWays());
    sql.insertInto(REPORTER).set(row).onConflict(REPORTER.ID).doUpdate().set(row).execute();
  }

  /** Forgets everybody who has no dossier any more. */
  void forgetUnused() {
    sql.deleteFrom(REPORTER)
        .where(DSL.notExists(DSL.selectOne().from(DOSSIER).where(DOSSIER.REPORTER.eq(REPORTER.ID))))
        .execute();
  }
}
