package org.toevertrouwd.practice;

import static org.toevertrouwd.store.schema.Tables.HOURS;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.HoursRecord;

/** Time spent for clients. */
public final class HoursRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public HoursRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Adds time spent. */
  public void insert(Hours hours) {
    sql.insertInto(HOURS).set(row(hours)).execute();
  }

  /**
   * Writes time spent over the entry with its identity.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(Hours hours) {
    int changed = sql.update(HOURS).set(row(hours)).where(HOURS.ID.eq(hours.id())).execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such hours");
    }
  }

  /** Deletes an entry, if it is there. */
  public void delete(UUID id) {
    sql.deleteFrom(HOURS).where(HOURS.ID.eq(id)).execute();
  }

  /** The timesheet of a mandate from one day to another, both included, by day. */
  public List<Hours> of(MandateId mandate, LocalDate from, LocalDate until) {
    return sql.selectFrom(HOURS)
        .where(HOURS.MANDATE.eq(mandate.value()))
        .and(HOURS.SPENT_ON.between(from, until))
        .orderBy(HOURS.SPENT_ON)
        .fetch(HoursRepository::read);
  }

  private static HoursRecord row(Hours hours) {
    return new HoursRecord(
        hours.id(), hours.mandate().value(), hours.on(), hours.minutes(), hours.description());
  }

  private static Hours read(HoursRecord row) {
    return new Hours(
        row.getId(),
        new MandateId(row.getMandate()),
        row.getSpentOn(),
        row.getMinutes(),
        row.getDescription());
  }
}
