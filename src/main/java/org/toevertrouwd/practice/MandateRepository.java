package org.toevertrouwd.practice;

import static org.toevertrouwd.store.schema.Tables.MANDATE;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.MandateRecord;

/** Agreements with clients. */
public final class MandateRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public MandateRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Adds a mandate. */
  public void insert(Mandate mandate) {
    sql.insertInto(MANDATE).set(row(mandate)).execute();
  }

  /**
   * Writes a mandate over the one with its identity.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(Mandate mandate) {
    int changed =
        sql.update(MANDATE).set(row(mandate)).where(MANDATE.ID.eq(mandate.id().value())).execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such mandate");
    }
  }

  /** Deletes a mandate with its hours, if it is there. */
  public void delete(MandateId id) {
    sql.deleteFrom(MANDATE).where(MANDATE.ID.eq(id.value())).execute();
  }

  /** The mandate with this identity. */
  public Optional<Mandate> find(MandateId id) {
    return where(MANDATE.ID.eq(id.value())).stream().findFirst();
  }

  /** The mandates of a client, oldest first. */
  public List<Mandate> ofOrganisation(OrganisationId organisation) {
    return where(MANDATE.ORGANISATION.eq(organisation.value()));
  }

  /** The mandates that run on a day, their first and last day included. */
  public List<Mandate> runningOn(LocalDate day) {
    return where(
        MANDATE.FROM_ON.le(day).and(MANDATE.UNTIL_ON.isNull().or(MANDATE.UNTIL_ON.ge(day))));
  }

  private List<Mandate> where(Condition condition) {
    return sql.selectFrom(MANDATE)
        .where(condition)
        .orderBy(MANDATE.FROM_ON)
        .fetch(MandateRepository::read);
  }

  private static MandateRecord row(Mandate mandate) {
    return new MandateRecord(
        mandate.id().value(),
        mandate.organisation().value(),
        mandate.from(),
        mandate.until().orElse(null),
        mandate.contact());
  }

  private static Mandate read(MandateRecord row) {
    return new Mandate(
        new MandateId(row.getId()),
        new OrganisationId(row.getOrganisation()),
        row.getFromOn(),
        Optional.ofNullable(row.getUntilOn()),
        row.getContact());
  }
}
