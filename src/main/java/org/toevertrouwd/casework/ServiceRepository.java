package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.SERVICE;
import static org.toevertrouwd.store.schema.Tables.SERVICE_FACT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.ServiceRecord;

/** What the user added to, changed in or hid from the directory. */
public final class ServiceRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public ServiceRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Writes a service over what was there under its code. */
  public void put(OwnService service) {
    ServiceRecord row =
        new ServiceRecord(
            service.code(),
            service.kind(),
            service.name().nl(),
            service.name().fr(),
            service.name().en(),
            service.hidden());
    sql.insertInto(SERVICE).set(row).onConflict(SERVICE.CODE).doUpdate().set(row).execute();
    sql.deleteFrom(SERVICE_FACT).where(SERVICE_FACT.SERVICE.eq(service.code())).execute();
    service
        .facts()
        .forEach(
            (fact, words) ->
                sql.insertInto(SERVICE_FACT)
                    .columns(SERVICE_FACT.SERVICE, SERVICE_FACT.FACT, SERVICE_FACT.WORDS)
                    .values(service.code(), fact, words)
                    .execute());
  }

  /** Forgets the user's version, so that the program's own shows again, if it has one. */
  public void remove(String code) {
    sql.deleteFrom(SERVICE).where(SERVICE.CODE.eq(code)).execute();
  }

  /** The user's version of a service. */
  public Optional<OwnService> find(String code) {
    return where(SERVICE.CODE.eq(code)).stream().findFirst();
  }

  /** Everything the user changed, by code. */
  public List<OwnService> all() {
    return where(DSL.noCondition());
  }

  private List<OwnService> where(Condition condition) {
    return sql.selectFrom(SERVICE).where(condition).orderBy(SERVICE.CODE).fetch(this::read);
  }

  private OwnService read(ServiceRecord row) {
    Map<String, String> facts =
        sql.selectFrom(SERVICE_FACT)
            .where(SERVICE_FACT.SERVICE.eq(row.getCode()))
            .fetchMap(SERVICE_FACT.FACT, SERVICE_FACT.WORDS);
    return new OwnService(
        row.getCode(),
        row.getKind(),
        new Texts(row.getNameNl(), row.getNameFr(), row.getNameEn()),
        facts,
        row.getHidden());
  }
}
