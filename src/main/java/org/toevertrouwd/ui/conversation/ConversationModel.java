package org.toevertrouwd.ui.conversation;

import java.time.Clock;
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
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.conversation.ConversationRecord.Deleted;
import org.toevertrouwd.ui.conversation.ConversationRecord.Whole;
import org.toevertrouwd.ui.conversation.ConversationTexts.Words;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Saves;
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

  /** How it stands in the kluis. */
  private record Stands(Optional<Conversation> conversation, Words words) {

    Stands in(Optional<DossierId> dossier) {
      return new Stands(conversation.map(one -> one.in(dossier)), words);
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
  private final Saves<Stands> stands;
  private Instant recordedAt;
  private boolean chosen;
  private boolean open;

  ConversationModel(Desk desk, ConversationId id, Optional<DossierId> wanted) {
    this.desk = desk;
    this.id = id;
    this.wanted = wanted;
    this.recordedAt = desk.kit().clock().instant();
    this.stands = new Saves<>(desk, new Stands(Optional.empty(), Words.NONE));
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
    Stands now = new Stands(Optional.of(conversation()), texts.words());
    if (!now.equals(stands.now())) {
      save(now);
    }
  }

  /** Saves it even if nothing was typed: something hangs on it. */
  void insist() {
    chosen = true;
    save();
  }

  /** Leaves it: what was typed is saved, and of nothing nothing stays. */
  void leave() {
    save();
    timer.stop();
    if (open && untouched()) {
      Conversation empty = conversation();
      desk.write(transaction -> new ConversationRecord(transaction).leaveEmpty(empty)).start();
    }
    open = false;
  }

  /** Puts back what was saved, in place of a text that was not. */
  void forgetDraft() {
    Words typed = texts.words();
    put(stands.now().words());
    restored.set(Optional.empty());
    desk.kit().dialogs().done(wording().text("draft.forgotten"), () -> put(typed));
  }

  /** Deletes it and goes back; it can be undone. */
  void delete() {
    if (!open) {
      return;
    }
    save();
    open = false;
    timer.stop();
    desk.write(transaction -> new ConversationRecord(transaction).delete(id))
        .then(gone -> gone.ifPresent(this::deleted))
        .otherwise(() -> open = true)
        .start();
  }

  private Conversation conversation() {
    Words words = texts.words();
    return new Conversation(
        id,
        home.get().map(Home::id),
        facts.when(),
        facts.answers(),
        new Conversation.Text(words.narrative(), words.agreements()),
        recordedAt);
  }

  /** The kluis put it in another dossier, or in none. */
  void filed(Optional<Home> dossier) {
    stands.change(one -> one.in(dossier.map(Home::id)));
    home.set(dossier);
    written();
  }

  private void written() {
    saves.set(saves.get() + 1);
  }

  private void save(Stands now) {
    exists.set(true);
    texts.saved(now.words());
    restored.set(Optional.empty());
    stands.hand(now, transaction -> write(transaction, now), this::written, this::notSaved);
  }

  /** What dossier it is in is said by filing alone, which may have come before this. */
  private boolean write(Transaction transaction, Stands now) {
    Clock clock = desk.kit().clock();
    Conversation conversation =
        new ConversationRecord(transaction)
            .save(now.conversation().orElseThrow(), now.words().note(), clock.instant());
    new Filing(transaction, clock).settle(conversation);
    return true;
  }

  private void notSaved() {
    exists.set(stands.now().conversation().isPresent());
    texts.notSaved(stands.now().words());
    open = true;
  }

  private void show(Whole whole) {
    stands.hold(new Stands(whole.saved(), whole.words()));
    exists.set(whole.saved().isPresent());
    texts.begin(whole.words(), whole.drafts());
    restored.set(texts.changed() ? whole.draftedAt() : Optional.empty());
    home.set(whole.dossier().map(Home::of));
    whole.saved().ifPresentOrElse(this::begin, () -> begin(whole));
    open = true;
    written();
  }

  private void begin(Conversation saved) {
    recordedAt = saved.recordedAt();
    facts.show(saved);
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
              new ConversationRecord(transaction).bringBack(gone, desk.kit().clock().instant());
              return true;
            })
        .then(_ -> desk.navigator().goTo(new Place.OneConversation(id)))
        .start();
  }

  private Wording wording() {
    return desk.kit().wording(ConversationModel.class);
  }
}
