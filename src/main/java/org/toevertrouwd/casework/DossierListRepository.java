package org.toevertrouwd.casework;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.CONVERSATION;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.FOLLOW_UP;
import static org.toevertrouwd.store.schema.Tables.REPORTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.store.Transaction;

/** Lists of dossiers, newest code first. */
public final class DossierListRepository {

  private static final Field<LocalDate> LAST_CONVERSATION_ON =
      field(
              select(max(CONVERSATION.HELD_ON))
                  .from(CONVERSATION)
                  .where(CONVERSATION.DOSSIER.eq(DOSSIER.ID)))
          .as("last_conversation_on");

  private static final Field<Integer> OPEN_FOLLOW_UPS =
      field(
              select(count())
                  .from(FOLLOW_UP)
                  .where(FOLLOW_UP.DOSSIER.eq(DOSSIER.ID))
                  .and(FOLLOW_UP.DONE_ON.isNull()))
          .as("open_follow_ups");

  private static final Field<LocalDate> NEXT_ON =
      field(
              select(min(FOLLOW_UP.DUE_ON))
                  .from(FOLLOW_UP)
                  .where(FOLLOW_UP.DOSSIER.eq(DOSSIER.ID))
                  .and(FOLLOW_UP.DONE_ON.isNull()))
          .as("next_on");

  private static final Field<String> NEXT_REASON =
      field(
              select(FOLLOW_UP.REASON)
                  .from(FOLLOW_UP)
                  .where(FOLLOW_UP.DOSSIER.eq(DOSSIER.ID))
                  .and(FOLLOW_UP.DONE_ON.isNull())
                  .orderBy(FOLLOW_UP.DUE_ON, FOLLOW_UP.ID)
                  .limit(1))
          .as("next_reason");

  private static final Field<Boolean> CLOSED =
      field(
              exists(
                  selectOne()
                      .from(CLOSING)
                      .where(CLOSING.DOSSIER.eq(DOSSIER.ID))
                      .and(CLOSING.REOPENED_ON.isNull())))
          .as("closed");

  private final DSLContext sql;

  /** For use within one transaction. */
  public DossierListRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Every dossier outside the bin. */
  public List<DossierSummary> all() {
    return where(DOSSIER.BINNED_AT.isNull());
  }

  /** How many dossiers there are outside the bin. */
  public int number() {
    return sql.fetchCount(DOSSIER, DOSSIER.BINNED_AT.isNull());
  }

  /** What is in the bin. */
  public List<DossierSummary> binned() {
    return where(DOSSIER.BINNED_AT.isNotNull());
  }

  /** The dossiers outside the bin that are about the same facts; see {@link TwoSidesWarning}. */
  public List<DossierSummary> ofSituation(SituationId situation) {
    return where(DOSSIER.SITUATION.eq(situation.value()).and(DOSSIER.BINNED_AT.isNull()));
  }

  /** The dossiers of one person outside the bin. */
  public List<DossierSummary> ofReporter(ReporterId reporter) {
    return where(DOSSIER.REPORTER.eq(reporter.value()).and(DOSSIER.BINNED_AT.isNull()));
  }

  private List<DossierSummary> where(Condition condition) {
    return sql.select(
            DOSSIER.ID,
            DOSSIER.YEAR,
            DOSSIER.NUMBER,
            DOSSIER.KIND,
            DOSSIER.ORGANISATION,
            DOSSIER.FIRST_CONTACT_ON,
            DOSSIER.EXAMPLE,
            REPORTER.ALIAS,
            LAST_CONVERSATION_ON,
            OPEN_FOLLOW_UPS,
            NEXT_ON,
            NEXT_REASON,
            CLOSED)
        .from(DOSSIER)
        .join(REPORTER)
        .on(REPORTER.ID.eq(DOSSIER.REPORTER))
        .where(condition)
        .orderBy(DOSSIER.YEAR.desc(), DOSSIER.NUMBER.desc())
        .fetch(DossierListRepository::summary);
  }

  private static DossierSummary summary(Record row) {
    return new DossierSummary(
        new DossierId(row.get(DOSSIER.ID)),
        new DossierCode(row.get(DOSSIER.YEAR), row.get(DOSSIER.NUMBER)),
        DossierKind.valueOf(row.get(DOSSIER.KIND)),
        row.get(REPORTER.ALIAS),
        Optional.ofNullable(row.get(DOSSIER.ORGANISATION)).map(OrganisationId::new),
        Optional.ofNullable(row.get(DOSSIER.FIRST_CONTACT_ON)),
        new DossierSummary.Progress(
            Optional.ofNullable(row.get(LAST_CONVERSATION_ON)),
            row.get(OPEN_FOLLOW_UPS),
            Optional.ofNullable(row.get(NEXT_ON))
                .map(on -> new DossierSummary.NextStep(on, row.get(NEXT_REASON))),
            row.get(CLOSED),
            row.get(DOSSIER.EXAMPLE)));
  }
}
