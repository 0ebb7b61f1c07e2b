package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.SETTLED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.toevertrouwd.casework.CountableDossier.Fact;
import org.toevertrouwd.casework.CountableDossier.Moment;
import org.toevertrouwd.store.Transaction;

/**
 * Which released year took a fact along. Dates can be corrected, conversations deleted and dossiers
 * taken out of the bin after a release; what was counted then is never counted again, and what was
 * not still counts once. Source: FIGURES.md, "A released year never changes".
 */
public final class SettledRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public SettledRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** What is settled. */
  record Key(Fact fact, UUID subject) {}

  /**
   * Marks facts of a dossier as taken along by a year; those of an earlier release stay its own.
   */
  public void settle(DossierId dossier, List<Moment> moments, int year) {
    for (Moment moment : moments) {
      sql.insertInto(SETTLED)
          .set(SETTLED.DOSSIER, dossier.value())
          .set(SETTLED.FACT, moment.fact().name())
          .set(SETTLED.SUBJECT, moment.subject())
          .set(SETTLED.YEAR, year)
          .onConflictDoNothing()
          .execute();
    }
  }

  static Map<Key, Integer> where(DSLContext sql, Condition condition) {
    return sql.selectFrom(SETTLED)
        .where(condition)
        .fetchMap(
            row -> new Key(Fact.valueOf(row.getFact()), row.getSubject()), row -> row.getYear());
  }
}
