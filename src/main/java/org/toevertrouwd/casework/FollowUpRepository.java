package org.toevertrouwd.casework;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;
import static org.toevertrouwd.store.schema.Tables.FOLLOW_UP;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.FollowUpRecord;

/** Follow-ups of dossiers. */
public final class FollowUpRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public FollowUpRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Adds a follow-up. */
  public void insert(FollowUp followUp) {
    sql.insertInto(FOLLOW_UP).set(row(followUp)).execute();
  }

  /**
   * Writes a follow-up over the one with its identity; this is also how it gets done.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(FollowUp followUp) {
    int changed =
        sql.update(FOLLOW_UP)
            .set(row(followUp))
            .where(FOLLOW_UP.ID.eq(followUp.id().value()))
            .execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such follow-up");
    }
  }

  /** Changes a follow-up as it stands now; nothing happens if it is gone. */
  public void change(FollowUpId id, UnaryOperator<FollowUp> change) {
    find(id).map(change).ifPresent(this::update);
  }

  /** The follow-up with this identity. */
  public Optional<FollowUp> find(FollowUpId id) {
    return sql.selectFrom(FOLLOW_UP)
        .where(FOLLOW_UP.ID.eq(id.value()))
        .fetchOptional(FollowUpRepository::read);
  }

  /** Puts back one that was deleted; nothing happens if it is there. */
  public void putBack(FollowUp followUp) {
    if (find(followUp.id()).isEmpty()) {
      insert(followUp);
    }
  }

  /** Deletes a follow-up, if it is there. */
  public void delete(FollowUpId id) {
    sql.deleteFrom(FOLLOW_UP).where(FOLLOW_UP.ID.eq(id.value())).execute();
  }

  /** The follow-ups of a dossier by the day they are due. */
  public List<FollowUp> ofDossier(DossierId dossier) {
    return sql.selectFrom(FOLLOW_UP)
        .where(FOLLOW_UP.DOSSIER.eq(dossier.value()))
        .orderBy(FOLLOW_UP.DUE_ON)
        .fetch(FollowUpRepository::read);
  }

  /**
   * What is to be done up to a day, the longest overdue first; nothing of dossiers that are closed
   * or in the bin.
   */
  public List<FollowUp> openUntil(LocalDate day) {
    return sql.select(FOLLOW_UP)
        .from(FOLLOW_UP)
        .join(DOSSIER)
        .on(DOSSIER.ID.eq(FOLLOW_UP.DOSSIER))
        .where(FOLLOW_UP.DONE_ON.isNull())
        .and(FOLLOW_UP.DUE_ON.le(day))
        .and(DOSSIER.BINNED_AT.isNull())
        .and(
            notExists(
                selectOne()
                    .from(CLOSING)
                    .where(CLOSING.DOSSIER.eq(DOSSIER.ID))
                    .and(CLOSING.REOPENED_ON.isNull())))
        .orderBy(FOLLOW_UP.DUE_ON)
        .fetch(row -> read(row.value1()));
  }

  private static FollowUpRecord row(FollowUp followUp) {
    return new FollowUpRecord(
        followUp.id().value(),
        followUp.dossier().value(),
        followUp.dueOn(),
        followUp.reason(),
        followUp.doneOn().orElse(null));
  }

  private static FollowUp read(FollowUpRecord row) {
    return new FollowUp(
        new FollowUpId(row.getId()),
        new DossierId(row.getDossier()),
        row.getDueOn(),
        row.getReason(),
        Optional.ofNullable(row.getDoneOn()));
  }
}
