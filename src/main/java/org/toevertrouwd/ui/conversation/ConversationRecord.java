package org.toevertrouwd.ui.conversation;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.EarlierText;
import org.toevertrouwd.casework.EarlierTextRepository;
import org.toevertrouwd.casework.PersonalNoteRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.conversation.ConversationTexts.Words;

/** A conversation with its note, drafts and earlier versions, read and written as one. */
final class ConversationRecord {

  private final Transaction transaction;
  private final ConversationRepository conversations;
  private final PersonalNoteRepository notes;
  private final EarlierTextRepository earlier;

  ConversationRecord(Transaction transaction) {
    this.transaction = transaction;
    this.conversations = new ConversationRepository(transaction);
    this.notes = new PersonalNoteRepository(transaction);
    this.earlier = new EarlierTextRepository(transaction);
  }

  /**
   * All there is of a conversation.
   *
   * @param saved empty while it was not saved yet
   * @param note its personal note, may be empty
   * @param drafts what was typed and not saved, by field
   * @param dossier the dossier it is in, or will be in
   */
  record Whole(
      Optional<Conversation> saved,
      String note,
      Map<String, Draft> drafts,
      Optional<Dossier> dossier) {

    Words words() {
      return saved
          .map(found -> new Words(found.text().narrative(), found.text().agreements(), note))
          .orElse(Words.NONE);
    }

    /** When the oldest text that is not saved was last typed in. */
    Optional<Instant> draftedAt() {
      return drafts.values().stream()
          .filter(Draft::isText)
          .map(Draft::changedAt)
          .min(Instant::compareTo);
    }
  }

  /**
   * A conversation that was deleted, to bring it back.
   *
   * @param earlier what its texts said before by field, newest first
   * @param after what waited until it had a dossier
   */
  record Deleted(
      Conversation conversation,
      String note,
      Map<String, List<EarlierText>> earlier,
      AfterFiling after) {}

  Whole whole(ConversationId id, Optional<DossierId> wanted) {
    Optional<Conversation> saved = conversations.find(id);
    return new Whole(
        saved,
        notes.find(id).orElse(""),
        new DraftRepository(transaction).find(id.value()),
        saved
            .map(Conversation::dossier)
            .orElse(wanted)
            .flatMap(new DossierRepository(transaction)::find));
  }

  /**
   * Writes a conversation over what was there; what its texts said is kept, and so is the dossier
   * it is in.
   *
   * @return the conversation as it stands now
   */
  Conversation save(Conversation written, String note, Instant now) {
    ConversationId id = written.id();
    Optional<Conversation> before = conversations.find(id);
    Conversation conversation = before.map(old -> written.in(old.dossier())).orElse(written);
    if (before.isPresent()) {
      keepEarlier(before.get(), conversation, now);
      notes
          .find(id)
          .filter(old -> !old.equals(note))
          .ifPresent(old -> keep(id, ConversationTexts.NOTE, old, now));
      conversations.update(conversation);
    } else {
      conversations.insert(conversation);
    }
    notes.put(id, note);
    DraftRepository drafts = new DraftRepository(transaction);
    drafts.remove(id.value(), ConversationTexts.NARRATIVE);
    drafts.remove(id.value(), ConversationTexts.AGREEMENTS);
    drafts.remove(id.value(), ConversationTexts.NOTE);
    return conversation;
  }

  /** One in which nothing was typed leaves nothing, unless something waits for its dossier. */
  boolean leaveEmpty(Conversation conversation) {
    ConversationId id = conversation.id();
    boolean waits = !AfterFiling.find(transaction, id).equals(AfterFiling.NOTHING);
    if (waits && conversations.find(id).isEmpty()) {
      conversations.insert(conversation);
    }
    if (!waits) {
      new DraftRepository(transaction).remove(id.value());
    }
    return waits;
  }

  /** Deletes one with all that belongs to it, if it is there. */
  Optional<Deleted> delete(ConversationId id) {
    Optional<Deleted> deleted =
        conversations
            .find(id)
            .map(
                one ->
                    new Deleted(
                        one,
                        notes.find(id).orElse(""),
                        Stream.of(
                                ConversationTexts.NARRATIVE,
                                ConversationTexts.AGREEMENTS,
                                ConversationTexts.NOTE)
                            .collect(toMap(field -> field, field -> earlier.of(id.value(), field))),
                        AfterFiling.find(transaction, id)));
    conversations.delete(id);
    return deleted;
  }

  void bringBack(Deleted deleted, Instant now) {
    ConversationId id = deleted.conversation().id();
    conversations.insert(deleted.conversation());
    notes.put(id, deleted.note());
    deleted
        .earlier()
        .forEach(
            (field, texts) ->
                texts.reversed().forEach(old -> keep(id, field, old.words(), old.replacedAt())));
    deleted.after().keep(transaction, id, now);
  }

  private void keepEarlier(Conversation before, Conversation after, Instant now) {
    if (!before.text().narrative().equals(after.text().narrative())) {
      keep(after.id(), ConversationTexts.NARRATIVE, before.text().narrative(), now);
    }
    if (!before.text().agreements().equals(after.text().agreements())) {
      keep(after.id(), ConversationTexts.AGREEMENTS, before.text().agreements(), now);
    }
  }

  private void keep(ConversationId id, String field, String words, Instant now) {
    earlier.keep(id.value(), field, words, now);
  }
}
