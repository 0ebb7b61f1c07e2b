package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.CONVERSATION;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.store.schema.tables.records.ConversationRecord;

/** Conversations, without the personal notes; those have {@link PersonalNoteRepository}. */
public final class ConversationRepository {

  private final DSLContext sql;
  private final AnswerRepository answers;

  /** For use within one transaction. */
  public ConversationRepository(Transaction transaction) {
    sql = transaction.sql();
    answers = AnswerRepository.ofConversations(sql);
  }

  /** Adds a conversation. */
  public void insert(Conversation conversation) {
    sql.insertInto(CONVERSATION).set(row(conversation)).execute();
    answers.insert(conversation.id().value(), conversation.answers());
  }

  /**
   * Writes a conversation over the one with its identity; this is also how it is filed.
   *
   * @throws NoSuchElementException if there is none
   */
  public void update(Conversation conversation) {
    int changed =
        sql.update(CONVERSATION)
            .set(row(conversation))
            .where(CONVERSATION.ID.eq(conversation.id().value()))
            .execute();
    if (changed == 0) {
      throw new NoSuchElementException("no such conversation");
    }
    answers.replace(conversation.id().value(), conversation.answers());
  }

  /** Deletes a conversation with its personal note, if it is there. */
  public void delete(ConversationId id) {
    sql.deleteFrom(CONVERSATION).where(CONVERSATION.ID.eq(id.value())).execute();
  }

  /** The conversation with this identity. */
  public Optional<Conversation> find(ConversationId id) {
    return where(CONVERSATION.ID.eq(id.value())).stream().findFirst();
  }

  /** The conversations of a dossier by day and time, drafts without a day last. */
  public List<Conversation> ofDossier(DossierId dossier) {
    return where(CONVERSATION.DOSSIER.eq(dossier.value()));
  }

  /** The conversations that are in no dossier yet. */
  public List<Conversation> unfiled() {
    return where(CONVERSATION.DOSSIER.isNull());
  }

  private List<Conversation> where(Condition condition) {
    List<ConversationRecord> rows =
        sql.selectFrom(CONVERSATION)
            .where(condition)
            .orderBy(
                CONVERSATION.HELD_ON.asc().nullsLast(),
                CONVERSATION.START_TIME.asc().nullsLast(),
                CONVERSATION.RECORDED_AT)
            .fetch();
    Map<UUID, Answers> chosen =
        answers.where(
            DSL.field("conversation", UUID.class)
                .in(DSL.select(CONVERSATION.ID).from(CONVERSATION).where(condition)));
    return rows.stream()
        .map(row -> read(row, chosen.getOrDefault(row.getId(), Answers.none())))
        .toList();
  }

  private static ConversationRecord row(Conversation conversation) {
    ConversationRecord row = new ConversationRecord();
    row.setId(conversation.id().value());
    row.setDossier(conversation.dossier().map(DossierId::value).orElse(null));
    row.setHeldOn(conversation.when().on().orElse(null));
    row.setStartTime(conversation.when().at().orElse(null));
    row.setMinutes(conversation.when().minutes().orElse(null));
    row.setNarrative(conversation.text().narrative());
    row.setAgreements(conversation.text().agreements());
    row.setRecordedAt(conversation.recordedAt());
    return row;
  }

  private static Conversation read(ConversationRecord row, Answers chosen) {
    return new Conversation(
        new ConversationId(row.getId()),
        Optional.ofNullable(row.getDossier()).map(DossierId::new),
        new Conversation.When(
            Optional.ofNullable(row.getHeldOn()),
            Optional.ofNullable(row.getStartTime()),
            Optional.ofNullable(row.getMinutes())),
        chosen,
        new Conversation.Text(row.getNarrative(), row.getAgreements()),
        row.getRecordedAt());
  }
}
