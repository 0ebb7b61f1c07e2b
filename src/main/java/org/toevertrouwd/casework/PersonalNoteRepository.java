package org.toevertrouwd.casework;

import static org.toevertrouwd.store.schema.Tables.PERSONAL_NOTE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.toevertrouwd.store.Transaction;

/**
 * Personal notes of the confidant, at most one to a conversation. Parties have no access to them
 * and no document holds them, so nothing that makes documents may use this class.
 */
public final class PersonalNoteRepository {

  private final DSLContext sql;

  /** For use within one transaction. */
  public PersonalNoteRepository(Transaction transaction) {
    sql = transaction.sql();
  }

  /** The note on a conversation. */
  public Optional<String> find(ConversationId conversation) {
    return sql.select(PERSONAL_NOTE.WORDS)
        .from(PERSONAL_NOTE)
        .where(PERSONAL_NOTE.CONVERSATION.eq(conversation.value()))
        .fetchOptional(PERSONAL_NOTE.WORDS);
  }

  /** Writes the note on a conversation over what was there; an empty one removes it. */
  public void put(ConversationId conversation, String words) {
    if (words.isEmpty()) {
      sql.deleteFrom(PERSONAL_NOTE)
          .where(PERSONAL_NOTE.CONVERSATION.eq(conversation.value()))
          .execute();
      return;
    }
    sql.insertInto(PERSONAL_NOTE, PERSONAL_NOTE.CONVERSATION, PERSONAL_NOTE.WORDS)
        .values(conversation.value(), words)
        .onConflict(PERSONAL_NOTE.CONVERSATION)
        .doUpdate()
        .set(PERSONAL_NOTE.WORDS, words)
        .execute();
  }
}
