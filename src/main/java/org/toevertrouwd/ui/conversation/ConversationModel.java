package org.toevertrouwd.ui.conversation;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.conversation.ConversationRecord.Deleted;
import org.toevertrouwd.ui.conversation.ConversationRecord.Whole;
import org.toevertrouwd.ui.conversation.ConversationTexts.Words;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.wording.Wording;

/** A conversation while it is written. One that nothing was typed in leaves nothing behind. */
final class ConversationModel {

  /**
   * The dossier a conversation is in, or will be in.
   *
   * @param alias what the confidant calls the reporter; may be empty
   */
  record Home(DossierId id, DossierCode code, String alias) {

    static Home of(Dossier dossier) {
      return new Home(dossier.id(), dossier.code(), dossier.intake().reporter().alias());
    }
  }

  private final Desk desk;
  private final ConversationId id;
  private final Optional<DossierId> wanted;
  private final ConversationTexts texts;
  private final ConversationFacts facts;
  private final CallTimer timer;
  private final ObjectProperty<Optional<Home>> home = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Instant>> restored =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty exists = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper saves = new ReadOnlyIntegerWrapper();
  private Words saved = Words.NONE;
  private Optional<Conversation> last = Optional.empty();
  private Instant recordedAt;
  private boolean chosen;
  private boolean open;

  ConversationModel(Desk desk, ConversationId id, Optional<DossierId> wanted) {
    this.desk = desk;
    this.id = id;
    this.wanted = wanted;
    this.recordedAt = desk.kit().clock().instant();
    this.texts = ConversationTexts.of(desk, id.value());
    this.facts = new ConversationFacts(this::chosen, this::timed);
    this.timer = new CallTimer(desk.kit().clock(), desk.kit().delays(), facts::lasts);
  }

  ConversationId id() {
    return id;
  }

  ConversationTexts texts() {
    return texts;
  }

  ConversationFacts facts() {
    return facts;
  }

  CallTimer timer() {
    return timer;
  }

  /** The dossier it is in, or will be in. */
  ObjectProperty<Optional<Home>> home() {
    return home;
  }

  /** When the text on the screen was typed, if it is one that was not saved. */
  ObjectProperty<Optional<Instant>> restored() {
    return restored;
  }

  /** Whether it was ever saved. */
  ReadOnlyBooleanProperty exists() {
    return exists;
  }

  /** Changes whenever what the kluis holds of it may have changed. */
  ReadOnlyIntegerProperty saves() {
    return saves.getReadOnlyProperty();
  }

  /** Reads it; {@code then} follows once it is on the screen. */
  void open(Runnable then) {
    desk.read(transaction -> new ConversationRecord(transaction).whole(id, wanted))
        .then(
            whole -> {
              show(whole);
              then.run();
            })
        .start();
  }

  /** Somebody says how long it lasts, or that it is over. */
  void stopTimer() {
    timer.tell();
    timer.stop();
  }

  /** Saves now, if there is anything to save. */
  void save() {
    timer.tell();
    if (!open || untouched()) {
      texts.keep();
      return;
    }
    Conversation now = conversation(home.get().map(Home::id));
    if (last.filter(now::equals).isEmpty() || texts.changed()) {
      save(now);
    }
  }

  /** Leaves it: what was typed is saved, and of nothing nothing stays. */
  void leave() {
    save();
    timer.stop();
    if (open && untouched()) {
      desk.write(
              transaction -> {
                new DraftRepository(transaction).remove(id.value());
                return true;
              })
          .start();
    }
    open = false;
  }

  /** Puts back what was saved, in place of a text that was not. */
  void forgetDraft() {
    Words typed = texts.words();
    put(saved);
    restored.set(Optional.empty());
    desk.kit().dialogs().done(wording().text("draft.forgotten"), () -> put(typed));
  }

  /** Deletes it and goes back; it can be undone. */
  void delete() {
    save();
    open = false;
    timer.stop();
    desk.write(transaction -> new ConversationRecord(transaction).delete(id))
        .then(this::deleted)
        .otherwise(() -> open = true)
        .start();
  }

  /** What is on the screen, as a conversation in a dossier. */
  Conversation conversation(Optional<DossierId> dossier) {
    Words words = texts.words();
    return new Conversation(
        id,
        dossier,
        facts.when(),
        facts.answers(),
        new Conversation.Text(words.narrative(), words.agreements()),
        recordedAt);
  }

  /** Writes a conversation with what is on the screen, within a transaction. */
  void write(Transaction transaction, Conversation conversation, String note) {
    new ConversationRecord(transaction).save(conversation, note, desk.kit().clock().instant());
    new Filing(transaction, desk.kit().clock()).settle(conversation);
  }

  /** It stands in the kluis like this. */
  void stands(Conversation conversation) {
    last = Optional.of(conversation);
    exists.set(true);
    Words words = texts.words();
    texts.saved(words);
    saved = words;
    restored.set(Optional.empty());
  }

  /** The kluis acknowledged what was written of it. */
  void written() {
    saves.set(saves.get() + 1);
  }

  private void save(Conversation now) {
    String note = texts.note().words().get();
    Words before = saved;
    Optional<Conversation> earlier = last;
    stands(now);
    desk.write(
            transaction -> {
              write(transaction, now, note);
              return true;
            })
        .then(_ -> written())
        .otherwise(() -> notSaved(before, earlier))
        .start();
  }

  private void notSaved(Words before, Optional<Conversation> earlier) {
    last = earlier;
    exists.set(earlier.isPresent());
    saved = before;
    texts.notSaved(before);
    open = true;
  }

  private void show(Whole whole) {
    last = whole.saved();
    exists.set(last.isPresent());
    saved = whole.words();
    texts.begin(whole.words(), whole.drafts());
    restored.set(texts.changed() ? whole.draftedAt() : Optional.empty());
    home.set(whole.dossier().map(Home::of));
    if (last.isPresent()) {
      recordedAt = last.get().recordedAt();
      facts.show(last.get());
    } else {
      begin(whole);
    }
    open = true;
    written();
  }

  private void begin(Whole whole) {
    facts.begin(
        whole.draftedAt().orElse(desk.kit().clock().instant()), desk.kit().clock().getZone());
    if (whole.draftedAt().isEmpty()) {
      timer.start();
    }
  }

  private void timed() {
    timer.stop();
  }

  private void chosen() {
    chosen = true;
    if (open && exists.get()) {
      save();
    }
  }

  private boolean untouched() {
    return !exists.get() && !chosen && texts.words().blank();
  }

  private void put(Words words) {
    texts.narrative().words().set(words.narrative());
    texts.agreements().words().set(words.agreements());
    texts.note().words().set(words.note());
    texts.keep();
  }

  private void deleted(Deleted gone) {
    desk.navigator().back();
    desk.kit().dialogs().done(wording().text("deleted"), () -> bringBack(gone));
  }

  private void bringBack(Deleted gone) {
    desk.write(
            transaction -> {
              new ConversationRecord(transaction).bringBack(gone);
              return true;
            })
        .then(_ -> desk.navigator().goTo(new Place.OneConversation(id)))
        .start();
  }

  private Wording wording() {
    return desk.kit().wording(ConversationModel.class);
  }
}
