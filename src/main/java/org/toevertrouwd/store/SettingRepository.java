package org.toevertrouwd.store;

import static org.toevertrouwd.store.schema.Tables.SETTING;

import java.util.Optional;
import org.jooq.DSLContext;

/** Facts about the kluis itself, such as the work area it was made for. */
public final class SettingRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public SettingRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** The value under a name. */
  public Optional<String> find(String name) {
    return sql.select(SETTING.VALUE)
        .from(SETTING)
        .where(SETTING.NAME.eq(name))
        .fetchOptional(SETTING.VALUE);
  }

  /** Sets a value, whether there was one or not. */
  public void put(String name, String value) {
    sql.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
        .values(name, value)
        .onConflict(SETTING.NAME)
        .doUpdate()
        .set(SETTING.VALUE, value)
        .execute();
  }
}
