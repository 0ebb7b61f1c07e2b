package org.toevertrouwd.casework;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.toevertrouwd.store.schema.Tables.CLOSING;
import static org.toevertrouwd.store.schema.Tables.CONVERSATION;
import static org.toevertrouwd.store.schema.Tables.DOSSIER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.ConversationRecord;

/** What the sense of load looks at; the example practice and the bin weigh nothing. */
public final class LoadSenseRepository {

  private static final LocalTime LATE = LocalTime.of(20, 0);
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private final DSLContext sql;

  /** For use within one transaction. */
  public LoadSenseRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** The load on a day. */
  public LoadSense on(LocalDate today) {
    List<ConversationRecord> recent = since(today.minusDays(LoadSense.EVENINGS - 1), today);
    LocalDate week = today.minusDays(LoadSense.WEEK - 1);
    return new LoadSense(
        heavyDossiers(),
        (int) recent.stream().flatMap(row -> evening(row).stream()).distinct().count(),
        recent.stream()
            .filter(row -> !row.getHeldOn().isBefore(week))
            .map(ConversationRecord::getMinutes)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum());
  }

  /** The evening of a late conversation; a night belongs to the evening before it. */
  private static Optional<LocalDate> evening(ConversationRecord row) {
    return Optional.ofNullable(row.getStartTime())
        .filter(start -> !start.isBefore(LATE) || start.isBefore(MORNING))
        .map(start -> row.getHeldOn().minusDays(start.isBefore(MORNING) ? 1 : 0));
  }

  private int heavyDossiers() {
    return sql.fetchCount(
        sql.selectFrom(DOSSIER)
            .where(DOSSIER.FLAG_COLOUR.in(Flag.Colour.RED.name(), Flag.Colour.BLACK.name()))
            .and(DOSSIER.BINNED_AT.isNull())
            .and(DOSSIER.EXAMPLE.isFalse())
            .and(
                notExists(
                    selectOne()
                        .from(CLOSING)
                        .where(CLOSING.DOSSIER.eq(DOSSIER.ID))
                        .and(CLOSING.REOPENED_ON.isNull()))));
  }

  private List<ConversationRecord> since(LocalDate first, LocalDate last) {
    return sql.select(CONVERSATION.HELD_ON, CONVERSATION.START_TIME, CONVERSATION.MINUTES)
        .from(CONVERSATION)
        .leftJoin(DOSSIER)
        .on(DOSSIER.ID.eq(CONVERSATION.DOSSIER))
        .where(CONVERSATION.HELD_ON.between(first, last))
        .and(
            CONVERSATION
                .DOSSIER
                .isNull()
                .or(DOSSIER.BINNED_AT.isNull().and(DOSSIER.EXAMPLE.isFalse())))
        .fetchInto(CONVERSATION);
  }
}
