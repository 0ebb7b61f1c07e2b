package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CLOSING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.toevertrouwd.store.schema.tables.records.ClosingRecord;

/** Closings and reopenings of dossiers, in order. */
final class ClosingRepository {

  private final DSLContext sql;

  ClosingRepository(DSLContext sql) {
    this.sql = sql;
  }

  List<Closing> find(UUID dossier) {
    return sql.selectFrom(CLOSING)
        .where(CLOSING.DOSSIER.eq(dossier))
        .orderBy(CLOSING.POSITION)
        .fetch(
            row ->
                new Closing(
                    row.getClosedOn(),
                    Optional.ofNullable(row.getReopenedOn()),
                    row.getRecordedAt()));
  }

  void replace(UUID dossier, List<Closing> closings) {
    if (find(dossier).equals(closings)) {
      return;
    }
    sql.deleteFrom(CLOSING).where(CLOSING.DOSSIER.eq(dossier)).execute();
    for (int position = 0; position < closings.size(); position++) {
      Closing closing = closings.get(position);
      sql.insertInto(CLOSING)
          .set(
              new ClosingRecord(
                  dossier,
                  position,
                  closing.on(),
                  closing.reopenedOn().orElse(null),
                  closing.recordedAt()))
          .execute();
    }
  }
}
