package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.DRAFT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.DraftRecord;

/** Drafts; they go with what they belong to, and are removed by whoever saves their text. */
public final class DraftRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public DraftRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Writes a draft over the one of the same subject and field. */
  public void put(Draft draft) {
    DraftRecord row =
        new DraftRecord(draft.subject(), draft.field(), draft.words(), draft.changedAt());
    sql.insertInto(DRAFT)
        .set(row)
        .onConflict(DRAFT.SUBJECT, DRAFT.FIELD)
        .doUpdate()
        .set(row)
        .execute();
  }

  /** The drafts of a subject by field. */
  public Map<String, Draft> find(UUID subject) {
    return sql.selectFrom(DRAFT)
        .where(DRAFT.SUBJECT.eq(subject))
        .fetchMap(DRAFT.FIELD, DraftRepository::read);
  }

  /** Every draft there is, newest first. */
  public List<Draft> all() {
    return sql.selectFrom(DRAFT)
        .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.SUBJECT, DRAFT.FIELD)
        .fetch(DraftRepository::read);
  }

  /** Removes every draft of a subject. */
  public void remove(UUID subject) {
    sql.deleteFrom(DRAFT).where(DRAFT.SUBJECT.eq(subject)).execute();
  }

  /** Removes the draft of one text, if there is one. */
  public void remove(UUID subject, String field) {
    sql.deleteFrom(DRAFT).where(DRAFT.SUBJECT.eq(subject)).and(DRAFT.FIELD.eq(field)).execute();
  }

  static Draft read(DraftRecord row) {
    return new Draft(row.getSubject(), row.getField(), row.getWords(), row.getChangedAt());
  }
}
