package org.toevertrouwd.practice;

import static org.toevertrouwd.store.schema.Tables.SUPERVISION;
import static org.toevertrouwd.store.schema.Tables.SUPERVISION_DOSSIER;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.SupervisionRecord;

/** Sessions of supervision, intervision and training. */
public final class SupervisionRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public SupervisionRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Adds a session. */
  public void insert(SupervisionSession session) {
    sql.insertInto(SUPERVISION).set(row(session)).execute();
    insertCodes(session);
  }

  /**
   * Writes a session over the one with its identity.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(SupervisionSession session) {
    int changed =
        sql.update(SUPERVISION)
            .set(row(session))
            .where(SUPERVISION.ID.eq(session.id().value()))
            .execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such session");
    }
    sql.deleteFrom(SUPERVISION_DOSSIER)
        .where(SUPERVISION_DOSSIER.SUPERVISION.eq(session.id().value()))
        .execute();
    insertCodes(session);
  }

  /** Deletes a session, if it is there. */
  public void delete(SupervisionId id) {
    sql.deleteFrom(SUPERVISION).where(SUPERVISION.ID.eq(id.value())).execute();
  }

  /** The session with this identity. */
  public Optional<SupervisionSession> find(SupervisionId id) {
    return where(SUPERVISION.ID.eq(id.value())).stream().findFirst();
  }

  /** Every session by day. */
  public List<SupervisionSession> all() {
    return where(DSL.noCondition());
  }

  /** The sessions from one day to another, both included, by day. */
  public List<SupervisionSession> between(LocalDate from, LocalDate until) {
    return where(SUPERVISION.HELD_ON.between(from, until));
  }

  /** The sessions in which a dossier was discussed, by day. */
  public List<SupervisionSession> about(String dossierCode) {
    return where(
        SUPERVISION.ID.in(
            DSL.select(SUPERVISION_DOSSIER.SUPERVISION)
                .from(SUPERVISION_DOSSIER)
                .where(SUPERVISION_DOSSIER.CODE.eq(dossierCode))));
  }

  private List<SupervisionSession> where(Condition condition) {
    return sql.selectFrom(SUPERVISION)
        .where(condition)
        .orderBy(SUPERVISION.HELD_ON)
        .fetch(this::read);
  }

  private void insertCodes(SupervisionSession session) {
    int position = 0;
    for (String code : session.dossierCodes()) {
      sql.insertInto(SUPERVISION_DOSSIER)
          .columns(
              SUPERVISION_DOSSIER.SUPERVISION,
              SUPERVISION_DOSSIER.POSITION,
              SUPERVISION_DOSSIER.CODE)
          .values(session.id().value(), position++, code)
          .execute();
    }
  }

  private static SupervisionRecord row(SupervisionSession session) {
    SupervisionSession.About about = session.about();
    return new SupervisionRecord(
        session.id().value(),
        session.kind().name(),
        session.on(),
        session.minutes(),
        about.host(),
        about.theme(),
        about.notes(),
        about.lessons());
  }

  private SupervisionSession read(SupervisionRecord row) {
    List<String> codes =
        sql.selectFrom(SUPERVISION_DOSSIER)
            .where(SUPERVISION_DOSSIER.SUPERVISION.eq(row.getId()))
            .orderBy(SUPERVISION_DOSSIER.POSITION)
            .fetch(SUPERVISION_DOSSIER.CODE);
    return new SupervisionSession(
        new SupervisionId(row.getId()),
        SupervisionSession.Kind.valueOf(row.getKind()),
        row.getHeldOn(),
        row.getMinutes(),
        new SupervisionSession.About(
            row.getHost(), row.getTheme(), row.getNotes(), row.getLessons()),
        codes);
  }
}
