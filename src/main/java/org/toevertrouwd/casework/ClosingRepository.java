package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CLOSING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.toevertrouwd.casework.ClosingRule.Reminder;
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
        .fetch(ClosingRepository::read);
  }

  void replace(UUID dossier, List<Closing> closings) {
    if (find(dossier).equals(closings)) {
      return;
    }
    sql.deleteFrom(CLOSING).where(CLOSING.DOSSIER.eq(dossier)).execute();
    for (int position = 0; position < closings.size(); position++) {
      ClosingRecord row = row(closings.get(position));
      row.setDossier(dossier);
      row.setPosition(position);
      sql.insertInto(CLOSING).set(row).execute();
    }
  }

  private static ClosingRecord row(Closing closing) {
    ClosingRecord row = new ClosingRecord();
    row.setClosedOn(closing.on());
    row.setToldCanComeBack(closing.ticked().contains(Reminder.TOLD_CAN_COME_BACK));
    row.setAftercare(closing.ticked().contains(Reminder.AFTERCARE));
    row.setRecordedAt(closing.recordedAt());
    row.setReopenedOn(closing.reopening().map(Closing.Reopening::on).orElse(null));
    row.setReopeningRecordedAt(closing.reopening().map(Closing.Reopening::recordedAt).orElse(null));
    return row;
  }

  private static Closing read(ClosingRecord row) {
    Set<Reminder> ticked = EnumSet.noneOf(Reminder.class);
    if (row.getToldCanComeBack()) {
      ticked.add(Reminder.TOLD_CAN_COME_BACK);
    }
    if (row.getAftercare()) {
      ticked.add(Reminder.AFTERCARE);
    }
    return new Closing(
        row.getClosedOn(),
        ticked,
        Optional.ofNullable(row.getReopenedOn())
            .map(on -> new Closing.Reopening(on, row.getReopeningRecordedAt())),
        row.getRecordedAt());
  }
}
